s=open('.keys.mjs').read()
i=s.index(" await tabUntil(p,/INPUT.*(全|关于|选中|本页)/)"); j=s.index(" await p.screenshot({path:'/tmp/t-phone/s/k1.png'})")
s=s[:i]+" await tabUntil(p,/SUMMARY.*列/); await tabUntil(p,/^INPUT/); await p.keyboard.press('Space'); await p.waitForTimeout(300); console.log('  after select all',await at(p));\n"+s[j:]
k=s.index(" // filter"); s=s[:k]+"}catch(e){console.log('FAIL',e.message.slice(0,500));}\nawait b.close();\n"
open('.keys2.mjs','w').write(s)
