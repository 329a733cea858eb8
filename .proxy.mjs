import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
const T={'.js':'text/javascript','.css':'text/css','.html':'text/html','.woff2':'font/woff2','.svg':'image/svg+xml'};
http.createServer((q,s)=>{const u=q.url.split('?')[0]; const app=/^\/(desk|phone|hall|screen|sign-in)(\/|$)/.test(u); const f=path.join('.build/web',app?'index.html':u);
 if(u!=='/'&&fs.existsSync(f)&&fs.statSync(f).isFile()){s.setHeader('content-type',T[path.extname(f)]??'application/octet-stream');fs.createReadStream(f).pipe(s);return;}
 const r=http.request({host:'127.0.0.1',port:4195,path:q.url,method:q.method,headers:{...q.headers,host:'127.0.0.1:4195',...(q.headers.origin?{origin:'http://127.0.0.1:4195'}:{})}},(a)=>{s.writeHead(a.statusCode,a.headers);a.pipe(s);}); r.on('error',()=>s.end()); q.pipe(r);}).listen(4377);
setTimeout(()=>process.exit(),300000);
