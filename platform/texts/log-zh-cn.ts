/** What the log calls the platform's own acts and what they are done to. */
export const platformLogZhCn = {
  identity: { acts: { 'sign-in': '登录', 'sign-out': '退出', 'second-factor': '第二步验证', 'switch-congress': '切换人大', 'add-passkey': '添加通行密钥', 'remove-passkey': '删除通行密钥', 'change-password': '修改密码', 'change-settings': '修改登录方式', 'create-account': '开通账号', 'disable-account': '停用账号', 'enable-account': '启用账号', 'request-grant': '申请授权', 'approve-grant': '批准授权', 'refuse-grant': '不批准授权', 'end-grant': '终止授权', 'enrol-totp': '绑定身份验证器', 'remove-totp': '解除身份验证器', 'export-log': '导出审计日志', 'read-log': '查看审计日志', 'found-officer': '设立首批管理员', 'reset-factors': '解除第二因素', 'reset-password': '重置密码', 'save-provider': '保存统一登录' }, objects: { account: '账号', grant: '授权', 'identity-provider': '统一登录', rule: '规则', calendar: '工作日历', file: '文件', command: '操作' } },
  law: { acts: { 'import-year': '导入节假日安排', 'set-province': '导入省级规定', 'set-rule': '修改规则', 'set-rules': '修改规则' }, objects: {} },
  files: { acts: { store: '上传文件' }, objects: {} },
};
