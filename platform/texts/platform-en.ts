import type { platformZhCn } from './platform-zh-cn.ts';

export const platformEn = {
  errors: {
    'files.too_large': 'The file is too large; at most {most} MB. Make it smaller and try again.',
    'files.empty': 'The file is empty. Check it and choose again.',
    'files.kind_refused':
      '{name} cannot be uploaded. PDF, pictures (PNG, JPG, WebP), Word (docx), Excel (xlsx) and plain text can; the content decides, not the name.',
    'files.missing': 'No file came with the request. Choose one first.',
    'platform.not_signed_in': 'You are not signed in, or your session has ended. Sign in again; what you typed is kept.',
    'platform.not_allowed': 'You may not do this. If your work needs it, ask the security officer for a grant.',
    'platform.not_found': 'There is nothing here, or you may not see it. Open it again from the list.',
    'platform.stale_version':
      'Somebody changed this meanwhile (you saw version {seen}, it is now {now}). Look at it again and then act; what you typed is kept.',
    'platform.command_reused': 'The id of this request was already used for something else. Reload the page and send it again.',
    'platform.invalid_field': '"{field}" is not right: {reason}',
    'platform.invalid_request': '"{field}" is not right: {reason}',
    'platform.text_min': 'at least {value} characters.',
    'platform.text_max': 'at most {value} characters.',
    'platform.list_min': 'at least {value} of them.',
    'platform.list_max': 'at most {value} of them.',
    'platform.number_min': 'not less than {value}.',
    'platform.number_max': 'not more than {value}.',
    'platform.no_such_day': 'there is no such day; take one from the calendar.',
    'platform.not_a_choice': 'choose one of the answers offered.',
    'platform.left_open': 'this has to be filled in.',
    'platform.not_asked': 'something that was never asked; remove it and send it again.',
    'platform.wrong_form': 'not written as it should be; mend it and send it again.',
    'platform.text_control': 'invisible control characters; remove them and send it again.',
    'platform.already_there': 'The same is there already, or somebody is doing the same thing now. Reload and look before you act.',
    'platform.unusable_value':
      'One of the values cannot be used, and nothing was saved. Check dates, numbers and lengths and send it again.',
    'platform.no_such_address': 'There is no address {path}.',
    'platform.too_large': 'This is too large. Send it in parts or choose a smaller file.',
    'platform.unreadable': 'The request could not be read. Check its form and send it again.',
    'papers.not_text': 'No text can be read from this file. Upload a .docx or .txt file, or paste the text.',
    'papers.old_format': 'This is the old .doc format. Open it in a word processor, save it as .docx and upload that, or paste the text.',
    'papers.damaged': 'The file is damaged and cannot be read. Open it in a word processor, save a copy and upload that.',
    'papers.too_large': 'The file is too large and was not read. Take the pictures out, or paste the text.',
    'live.topics_unreadable': 'The topics are not spelt right: separate them by commas, {most} at most, each like meetings.meeting:id.',
    'live.too_many_streams':
      'This account has too many pages open at once ({most} at most). Please close those you do not use; open pages go on refreshing by themselves.',
    'platform.unforeseen':
      'Something unforeseen happened and nothing was saved. Try again later; if it happens again, give the technical office the number {requestId}.',
    'lifecycle.not_now': 'This cannot be done in the present state. Look at the latest steps and choose one that is offered.',
    'lifecycle.not_yours': 'This step is not yours. The timeline says whose it is.',
  },
} as const satisfies { errors: Record<keyof (typeof platformZhCn)['errors'], string> };
