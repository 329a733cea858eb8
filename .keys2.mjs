import { openBrowser } from './e2e/open-browser.ts';
const base=process.env.BASE??'http://127.0.0.1:4195';
const b=await openBrowser();
const errs=[];
const enter=async(account,lang='zh-CN')=>{const c=await b.newContext({viewport:{width:1280,height:900},locale:lang,timezoneId:'Asia/Shanghai'}); const p=await c.newPage(); p.setDefaultTimeout(7000); p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>{if(m.type()==='error')console.log('CONSOLE',m.text().slice(0,200))});
 await p.goto(base+'/sign-in'); await p.locator('input').first().fill(account); await p.locator('input[type=password]').fill('Reed-lantern-58'); await p.keyboard.press('Enter'); await p.waitForURL(u=>!u.pathname.startsWith('/sign-in')); return p;};
const at=(p)=>p.evaluate(()=>{const a=document.activeElement; const s=getComputedStyle(a); const r=a.getBoundingClientRect(); return `${a.tagName}.${a.className} "${(a.getAttribute('aria-label')??a.textContent??'').trim().slice(0,30)}" outline=${s.outlineStyle} ${s.outlineWidth} in=${r.top>=0&&r.bottom<=innerHeight}`;});
const tabUntil=async(p,re,n=150)=>{let bad=[];for(let i=0;i<n;i++){await p.keyboard.press('Tab');const s=await at(p); if(/outline=none/.test(s)) bad.push(s); if(re.test(s)){ if(bad.length)console.log('  no outline on:',[...new Set(bad)].slice(0,6)); console.log('  reached after',i+1,s);return true;}} console.log('  NOT REACHED',re,await at(p)); return false;};
if(process.argv[2]!=='keys'){
 const p=await enter('changweiban','en-US');
 await p.evaluate(()=>localStorage.setItem('renda.locale','en'));
 for(const u of ['/desk/rules','/desk/calendar','/desk/law/rules','/desk/law/calendar','/desk/nothing','/phone/nothing','/hall/a/b/c/d','/nothing']){ await p.goto(base+u); await p.waitForTimeout(900); console.log(u,'=>',p.url(),'|',(await p.locator('body').innerText()).replace(/\s+/g,' ').slice(-260)); await p.screenshot({path:'/tmp/t-phone/s/en'+u.replaceAll('/','_')+'.png'}); }
 await p.context().close();
}
if(process.argv[2]!=='rules') try{
 const p=await enter('daigongwei'); await p.goto(base+'/desk/suggestions?tab=to-hand-over'); await p.locator('table').waitFor(); await p.waitForTimeout(500);
 console.log('start',await at(p)); 
 await tabUntil(p,/SUMMARY.*列/); await tabUntil(p,/^INPUT/); await p.keyboard.press('Space'); await p.waitForTimeout(300); console.log('  after select all',await at(p));
 await p.screenshot({path:'/tmp/t-phone/s/k1.png'});
 await tabUntil(p,/BUTTON.*(批量|一起|一次|交办给)/); await p.keyboard.press('Enter'); await p.waitForTimeout(700); console.log('dialog open:',await p.locator('dialog[open]').count(), await at(p)); await p.screenshot({path:'/tmp/t-phone/s/k2.png'});
 const seen=new Set(); for(let i=0;i<30;i++){await p.keyboard.press('Tab');seen.add((await p.evaluate(()=>!!document.activeElement.closest('dialog[open]')))+' '+await at(p));} console.log([...seen].join('\n    '));
 await p.keyboard.press('Escape'); await p.waitForTimeout(400); console.log('after Escape dialogs:',await p.locator('dialog[open]').count(), await at(p));
 // cancel selection
 await tabUntil(p,/BUTTON.*取消/); await p.keyboard.press('Enter'); await p.waitForTimeout(300); console.log('after cancel selection',await at(p));
}catch(e){console.log('FAIL',e.message.slice(0,500));}
await b.close();
