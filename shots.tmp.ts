import { openBrowser } from './e2e/open-browser.ts';
import { arrive, OFFICE } from './e2e/visitor.ts';
const address='http://127.0.0.1:4391';
const browser = await openBrowser();
const who = await arrive(browser, { address, login: process.argv[2] ?? 'changweiban', size: OFFICE });
const out='/tmp/t-plan/shots/';
import { mkdirSync } from 'node:fs'; mkdirSync(out,{recursive:true});
const ask = who.ask;
if (process.argv[3]==='seed') {
  for (const [figureId, value] of [['micro-suggestions',559],['micro-suggestions-closed',551],['grid-visits',4012]] as const) await ask('POST','/insights/entries',{ commandId: crypto.randomUUID(), figureId, on:'2026-06-30', value, source:'年度工作统计表' }).catch(e=>console.log(String(e).slice(0,200)));
  const r = await ask<any>('POST','/insights/reports',{ commandId: crypto.randomUUID(), year: 2025 }).catch(()=>ask<any>('GET','/insights/reports/2025'));
  r.sections[3].text += '\n全年走访企业612家，收到代表建议120件，召开主任会议{chairs-council-meetings}。';
  await ask('POST','/insights/reports/2025/save',{ commandId: crypto.randomUUID(), year:2025, version:r.version, title:r.title, sections:r.sections }).catch(e=>console.log(String(e).slice(0,300)));
}
const t0=Date.now(); await ask('GET','/insights/figures?year=2025'); console.log('figures ms', Date.now()-t0);
const t1=Date.now(); await ask('GET','/insights/questions'); console.log('questions ms', Date.now()-t1);
const pages: [string,string,(()=>Promise<void>)?][] = [['questions','/desk/insights'],['figures','/desk/insights/figures?year=2025'],['figure','/desk/insights/figures/reports-heard?year=2025'],['entry','/desk/insights/figures/micro-suggestions'],['reports','/desk/insights/reports'],['report','/desk/insights/reports/2025']];
for (const [name,path] of pages) { await who.page.goto(path); await who.page.waitForLoadState('networkidle'); await who.page.waitForTimeout(400); if(name==='questions'){ await who.page.locator('.in-question button:not([disabled])').first().click(); await who.page.waitForTimeout(300);} await who.page.screenshot({ path: out+name+'.png', fullPage: name==='figures' || name==='report' }); }
await who.page.setViewportSize({width:1920,height:1080}); await who.page.goto('/screen/insights'); await who.page.waitForLoadState('networkidle'); await who.page.waitForTimeout(600); await who.page.screenshot({path: out+'wall.png'});
await browser.close();
