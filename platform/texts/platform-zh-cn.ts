/** Sentences of the platform itself. Source language; `platform-en.ts` has the same keys. */
export const platformZhCn = {
  errors: {
    'platform.not_signed_in': '您还没有登录，或者登录已过期。请重新登录，填好的内容还在。',
    'platform.not_allowed': '您没有“{what}”的权限。如果工作需要，请安全管理员授权。',
    'platform.not_found': '没有找到这项内容，或者您无权查看。请从列表里重新打开。',
    'platform.stale_version': '别人刚刚改动了这件事（您看到的是第 {seen} 版，现在是第 {now} 版）。请看最新情况后再办，您填的内容不会丢。',
    'platform.command_reused': '这次提交的编号已经用在另一件事上。请刷新页面后重新提交。',
    'platform.invalid_field': '“{field}”填得不对：{reason}',
    'platform.invalid_request': '“{field}”填得不对：{reason}',
    'platform.text_min': '至少写 {value} 个字。',
    'platform.text_max': '最多写 {value} 个字。',
    'platform.text_control': '含有看不见的控制字符，请删去后再提交。',
    'platform.already_there': '同样的内容刚刚已经有了，或者别人正在办同一件事。请刷新后看最新情况再办。',
    'platform.unusable_value': '提交的内容里有一项不能使用，没有保存任何改动。请核对日期、编号和长度后再提交。',
    'platform.no_such_address': '没有 {path} 这个地址。',
    'platform.too_large': '内容太大，超过了上限。请分开提交或换小一些的文件。',
    'platform.unreadable': '提交的内容读不懂。请检查格式后重新提交。',
    'platform.unforeseen': '系统出了意外，没有保存任何改动。请稍后再试；再出错时把编号 {requestId} 告诉技术人员。',
    'lifecycle.not_now': '现在的状态不能这样办。请看最新的办理过程，再选可以办的事项。',
    'lifecycle.not_yours': '这一步不由您办理。办理过程里写明了该由谁办。',
  },
} as const;
