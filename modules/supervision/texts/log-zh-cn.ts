import { supervisionWordsZhCn } from './words-zh-cn.ts';

/** What the log calls this module's acts and what they are done to. */
export const supervisionLogZhCn = {
  acts: {
    ...supervisionWordsZhCn.act,
    'create-matter': '新建监督事项',
    'create-plan': '新建监督计划',
    'create-referral': '新建转办',
    'file.store': '上传文件',
    'save-method': '保存办法',
    'paper.print': '打印文书',
    'paper.export': '下载文书',
  },
  objects: {
    'supervision-matter': '监督事项',
    'supervision-plan': '监督计划',
    'supervision-referral': '转办件',
    'supervision-method': '办法',
  },
};
