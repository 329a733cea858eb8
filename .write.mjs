import { openBrowser } from './e2e/open-browser.ts';
const base=process.env.BASE??'http://127.0.0.1:4195'; const elder=process.argv[2]==='elder'; const k=elder?'we':'wn';
const b=await openBrowser();
const enter=async(account)=>{const c=await b.newContext({viewport:{width:390,height:1100},locale:'zh-CN',timezoneId:'Asia/Shanghai'}); const p=await c.newPage(); p.setDefaultTimeout(6000); p.on('pageerror',e=>console.log('ERR',e.message));
 await p.goto(base+'/sign-in'); await p.locator('input').first().fill(account); await p.locator('input[type=password]').fill('Reed-lantern-58'); await p.keyboard.press('Enter'); await p.waitForURL(u=>!u.pathname.startsWith('/sign-in')); if(elder) await p.evaluate(()=>localStorage.setItem('renda.elder','1')); return {c,p};};
const shot=async(p,n)=>{await p.waitForTimeout(350); await p.screenshot({path:`/tmp/t-phone/s/${k}-${n}.png`}); const o=await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); if(o>0)console.log('OVER',n,o);};
try{
const {c,p}=await enter('daibiao302');
await p.goto(base+'/phone/write'); await p.locator('input.input, input[type=text]').first().fill('关于在城南新村增设夜间照明路灯的建议'); await p.getByText('一个人就可以提').click(); await p.locator('select').selectOption({index:3}); await shot(p,'1');
const next=()=>p.locator('.step-acts .btn.pri, .acts .btn.pri').last().click();
await next(); await p.waitForTimeout(300); for(const t of await p.locator('textarea').all()) await t.fill('城南新村东西两条支路长约六百米，夜间没有路灯，去年冬天有三位老人摔倒。'); await shot(p,'2');
await c.setOffline(true); 
await next(); await p.waitForTimeout(300); for(const t of await p.locator('textarea').all()) await t.fill('小区建成时道路没有移交，养护单位一直没有定下来，所以多年没人装灯。'); await shot(p,'3-off');
await next(); await p.waitForTimeout(300); for(const t of await p.locator('textarea, input[type=text]').all()) await t.fill('年内在两条支路装好路灯，并定下养护单位。'); await shot(p,'4-off');
await c.setOffline(false); await next(); await p.waitForTimeout(1500); await shot(p,'5');
await next(); await p.waitForTimeout(600); await shot(p,'6');
await next(); await p.waitForTimeout(600); await shot(p,'7'); console.log(p.url());
}catch(e){console.log(e.message.slice(0,600));}
await b.close();
