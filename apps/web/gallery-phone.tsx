import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { useKitTexts } from '#platform/web/kit-texts.ts';

export function GalleryPhone() {
  const texts = useKitTexts();
  return (
    <div className="phone">
      <header className="phone-head">
        <PageLink href="/phone" className="mark">
          <i aria-hidden="true">人</i>澜溪人大
        </PageLink>
        <Button>长辈版</Button>
      </header>
      <main className="phone-main">
        <h1>
          <small>戚永康代表，上午好</small>今天要您做两件事
        </h1>
        <p className="note wait">{texts.offline}</p>
        <Card>
          <StatusTag tone="wait">请您评价</StatusTag>
          <h2>电动自行车充电设施管理</h2>
          <p>市应急局 4月18日作了第二轮答复，承诺 7 月底前建 42 个充电棚。</p>
          <div className="acts">
            <Button>先看答复</Button>
            <Button kind="primary">评价答复</Button>
          </div>
        </Card>
        <Card>
          <StatusTag tone="go">请您附议</StatusTag>
          <h2>增加城北片区学位供给</h2>
          <p>林惠芬代表邀请您联名，正文 620 字，已定稿。</p>
          <div className="acts">
            <Button>暂不附议</Button>
            <Button kind="primary">读后附议</Button>
          </div>
        </Card>
        <div className="doors">
          <a className="card" href="/phone/write">
            写建议<span>先看看往年谁提过</span>
          </a>
          <a className="card" href="/phone/note">
            随手记<span>走访、听到的话</span>
          </a>
        </div>
      </main>
      <nav className="phone-foot" aria-label="主要页面">
        <ul>
          <li>
            <PageLink href="/gallery">今天</PageLink>
          </li>
          <li>
            <PageLink href="/phone/suggestions">我的建议</PageLink>
          </li>
          <li>
            <PageLink href="/phone/year">我的一年</PageLink>
          </li>
        </ul>
      </nav>
    </div>
  );
}
