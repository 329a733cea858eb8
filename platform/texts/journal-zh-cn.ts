/** Sentences about the sealed journal: errors by code, findings of a verification by kind. Leaf numbers count from 0. */
export const journalZhCn = {
  errors: {
    'platform.journal_rewound':
      '操作日志已签到第 {signedSize} 条，数据库里只有 {databaseSize} 条：数据库被换成了旧的，或末尾被截掉了。为防止写出第二份历史，封存已停止。请先运行日志核验，再用同一份备份恢复数据库和检查点文件。',
    'platform.journal_forked':
      '操作日志的签名记录（第 {size} 条处）与数据库或检查点文件对不上，封存已停止。请运行日志核验，查明是哪一处被改动。',
  },
  findings: {
    'entry-changed': '第 {leafIndex} 号记录（{at}，{action}，编号 {entryId}）封存后被改动。',
    'entry-missing': '第 {leafIndex} 号记录（编号 {entryId}）封存后被删除。',
    'entry-added': '记录 {entryId}（{at}，{action}）不在封存的日志里，也不在待封存之列：是绕过系统加进来的。',
    'entry-reordered': '记录 {entryId}（{at}，{action}）现在排在第 {leafIndex} 号，封存时是第 {sealedIndex} 号：次序被改动。',
    'entry-backdated': '第 {leafIndex} 号记录（{action}，编号 {entryId}）所写的时间 {at} 比封存早一个多小时，请核对它的来历。',
    'waiting-entry-missing': '待封存的记录 {entryId} 在封存前被删除。',
    'leaf-changed': '第 {leafIndex} 号记录（{at}，{action}，编号 {entryId}）本身没有改动，但存着的摘要被改动。',
    'leaf-missing': '第 {leafIndex} 号至第 {lastLeafIndex} 号记录的摘要不见了。',
    'leaf-unsigned': '第 {leafIndex} 号记录（编号 {entryId}）有摘要而没有签名：是绕过系统加进来的。',
    'leaves-rewritten': '第 {leafIndex} 号至第 {lastLeafIndex} 号之间，记录和摘要被一起改写。',
    'leaves-unprovable': '第 {leafIndex} 号至第 {lastLeafIndex} 号紧接在被破坏的一段之后，无法单独证明。',
    'log-shortened': '数据库里的日志到第 {leafIndex} 号之前为止，签名文件里一直到第 {lastLeafIndex} 号：末尾被截掉了。',
    'checkpoint-invalid': '第 {size} 条处的检查点无效（{fault}）。',
    'checkpoint-removed': '第 {size} 条处的检查点在数据库里被删除，签名文件里还在。',
    'checkpoint-conflict': '第 {size} 条处有两个不同的有效签名：有人另签了一份历史。',
    'copy-invalid': '检查点文件里有一处读不懂或签名无效（{fault}）。',
    'copy-missing': '检查点文件里缺第 {size} 条处的检查点。',
  },
} as const;
