import { useState } from 'react';
import { ApiError } from '#platform/web/api-error.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ConfirmBar } from '#platform/web/kit/confirm-bar.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { type Column, nextSort, type Sort } from '#platform/web/kit/table-columns.ts';
import { NOTHING_SELECTED } from '#platform/web/kit/table-selection.ts';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { Toasts } from '#platform/web/kit/toast.tsx';

type Row = { readonly number: string; readonly title: string; readonly unit: string; readonly days: number };
const ROWS: readonly Row[] = Array.from({ length: 12 }, (_, place) => ({
  number: String(place + 1).padStart(3, '0'),
  title: `关于第 ${place + 1} 件样例事项的建议`,
  unit: place % 2 === 0 ? '市应急局' : '市交通运输局',
  days: place - 3,
}));
const COLUMNS: readonly Column<Row>[] = [
  { key: 'title', title: '标题', cell: (row) => row.title, sort: 'title' },
  { key: 'number', title: '编号', cell: (row) => row.number, sort: 'number', numeric: true, width: '6rem' },
  { key: 'unit', title: '主办', cell: (row) => row.unit, optional: true },
  {
    key: 'state',
    title: '状态',
    cell: (row) => (row.days < 0 ? <StatusTag tone="late">逾期 {-row.days} 天</StatusTag> : <StatusTag tone="go">办理中</StatusTag>),
  },
];
const UNITS = ['市应急局', '市住建局', '市交通运输局'].map((label) => ({ value: label, label, hint: '职责清单 3 项' }));
const FIELDS: readonly AskField[] = [
  { name: 'lead', label: '主办单位', kind: 'organisation', required: true, hint: '按职责清单和往年案例提出，由您决定' },
  { name: 'co', label: '会办单位', kind: 'organisations' },
  { name: 'opinion', label: '交办意见', kind: 'textarea', max: 20, required: true },
  { name: 'due', label: '答复期限', kind: 'date' },
  {
    name: 'rating',
    label: '对答复是否满意',
    kind: 'choice',
    required: true,
    options: [
      { value: 'yes', label: '满意' },
      { value: 'mostly', label: '基本满意' },
      { value: 'no', label: '不满意', hint: '请写明理由，将再次办理' },
    ],
  },
  { name: 'reason', label: '不满意的理由', kind: 'text', required: true, when: { field: 'rating', is: ['no'] } },
  {
    name: 'open',
    label: '公开方式',
    kind: 'multi-choice',
    options: [
      { value: 'full', label: '全文' },
      { value: 'summary', label: '摘要' },
    ],
  },
  { name: 'points', label: '逐条', kind: 'points' },
  { name: 'met', label: '已与代表面商', kind: 'yes-no' },
  { name: 'paper', label: '附件', kind: 'file' },
];
const REFUSED = new ApiError({
  status: 422,
  code: 'sample.refused',
  title: '',
  detail: '“交办意见”须写明理由，请补写后再提交。',
  rule: 'SUG-12 代表法 51',
  field: 'opinion',
});

export function GalleryForms() {
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState('table');
  return (
    <main className="desk-main">
      <h1>表格与表单</h1>
      <div className="row">
        <Button onClick={() => setOpen(true)}>打开窗口</Button>
        <Button onClick={() => sayDone('已交办 12 件')}>说一声</Button>
        <Button busy>正在提交</Button>
        <Button disabled>不可用</Button>
        <Button kind="danger">删除</Button>
        <Button kind="quiet">链接</Button>
      </div>
      <Tabs
        label="样例"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { key: 'table', label: '表格', count: 12 },
          { key: 'states', label: '各种状态' },
          { key: 'form', label: '表单' },
        ]}
      >
        {tab === 'table' ? (
          <Table />
        ) : tab === 'states' ? (
          <States />
        ) : (
          <AskForm
            fields={FIELDS}
            onSubmit={() => Promise.reject(REFUSED)}
            finders={{ organisation: (text) => Promise.resolve(UNITS.filter((unit) => unit.label.includes(text))) }}
          />
        )}
      </Tabs>
      <Dialog title="退办审核" open={open} onClose={() => setOpen(false)}>
        <AskForm fields={FIELDS.slice(2, 4)} onSubmit={() => Promise.resolve()} onCancel={() => setOpen(false)} />
      </Dialog>
      <Toasts />
    </main>
  );
}

function Table() {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [sort, setSort] = useState<Sort>({ by: 'number', down: false });
  return (
    <>
      <DataTable
        label="办理中的建议"
        columns={COLUMNS}
        data={{ rows: ROWS }}
        rowKey={(row) => row.number}
        rowName={(row) => row.title}
        href={(row) => `/gallery?row=${row.number}`}
        sort={sort}
        onSort={(by) => setSort(nextSort(sort, by))}
        selection={selection}
        onSelect={setSelection}
        onNext={() => undefined}
      />
      {selection.keys.size > 0 ? (
        <ConfirmBar confirm="一并交办" onConfirm={() => sayDone('已交办')} onCancel={() => setSelection(NOTHING_SELECTED)}>
          把选中的 {selection.keys.size} 件一并交给市政府办公室
        </ConfirmBar>
      ) : null}
    </>
  );
}

function States() {
  const shared = { columns: COLUMNS, rowKey: (row: Row) => row.number, rowName: (row: Row) => row.title };
  return (
    <div className="stack">
      <DataTable {...shared} label="正在读取" data={{ rows: undefined }} />
      <DataTable {...shared} label="空" data={{ rows: [] }} />
      <DataTable {...shared} label="无权限" data={{ rows: undefined, error: new ApiError({ status: 403, code: 'sample.forbidden' }) }} />
      <ErrorNote error={REFUSED} onRetry={() => undefined} />
      <ErrorNote error={new ApiError({ status: 500, code: 'x.y', requestId: 'req-7' })} />
    </div>
  );
}
