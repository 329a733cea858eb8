/** What the log calls this module's acts and what they are done to. */
export const registerLogZhCn = {
  acts: { 'organisations.import': '导入承办单位', 'roster.import': '导入代表名册', 'body.add': '新增机构或小组', 'body.edit': '修改机构', 'body.end': '撤销机构', 'congress.init': '建立本级人大', 'mandate.end': '终止代表资格', 'mandate.move': '转代表团', 'mandate.restore': '恢复执行职务', 'mandate.suspend': '暂停执行职务', 'order.set': '排定次序', 'people.export': '导出人员名册', 'person.add': '新增人员', 'person.edit': '修改人员资料', 'person.found': '设立首批人员', 'post.add': '任职', 'post.end': '免去职务', 'unit.add': '新增单位', 'unit.edit': '修改单位', 'unit.end': '撤销单位', 'unit.set-duties': '保存职责清单' },
  objects: { person: '人员', body: '机构', unit: '单位', congress: '人大', import: '导入', list: '名单' },
};
