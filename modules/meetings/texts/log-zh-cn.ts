import { meetingWordsZhCn } from './words-zh-cn.ts';

/** What the log calls this module's acts and what they are done to. */
export const meetingsLogZhCn = {
  acts: {
    ...meetingWordsZhCn.act,
    'file.store': '上传文件',
    invite: '邀请人员',
    uninvite: '取消邀请',
    'list.save': '保存分送名单',
    'meeting.plan': '列入会议计划',
    'meeting.plan-year': '排定全年会议',
    presence: '记录到会',
    'series.start': '建立会议系列',
    'seats.arrange': '排定座次',
    'seats.swap': '对调座位',
    'paper.print': '打印材料',
    'paper.export': '下载材料',
    'document.print': '打印文件',
    'document.export': '下载文件',
  },
  objects: {
    meeting: '会议',
    'meeting-paper': '会议材料',
    'meeting-document': '会议文件',
    series: '会议系列',
    'distribution-list': '分送名单',
  },
};
