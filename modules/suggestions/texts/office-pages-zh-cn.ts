/** Words of the notices and of the commendations. Source language. */
export const officePagesZhCn = {
  notices: {
    title: '消息', label: '我的消息', unread: '未读', read: '已读', unreadCount: '未读 {n} 条', allRead: '没有未读的消息', markAll: '全部标为已读', markedAll: '已全部标为已读', open: '打开', more: '看更早的', emptyTitle: '还没有消息', emptyHint: '建议有新的进展，或有事要您办，会写在这里。', unknown: '《{title}》有新的进展。', back: '今天',
  },
  commendations: {
    title: '表扬', nav: '表扬', hint: '优秀建议和先进承办单位，逐件写明事由。不打分，不排名，按编号列出。', year: '年份', yearOf: '{year} 年', suggestions: '优秀建议', units: '先进承办单位', reason: '事由', on: '{date}决定', commend: '表扬一件', whom: '表扬什么', aSuggestion: '一件建议', aUnit: '一个承办单位', suggestion: '建议', unit: '单位', reasonHint: '写做得好在哪里，例如解决了什么问题。4 到 500 字。', print: '打印决定', done: '已记入 {year} 年的表扬', send: '决定表扬',
    emptyTitle: '{year} 年还没有表扬', emptyHint: '办理结束之后，由代表工委或主任会议决定。', cancel: '取消',
  },
} as const;
