/** Pieces of names, by code point. Given names are put together so that nobody known is meant. */
export const SURNAMES: readonly string[] = [
  ...'陆钱沈周吴郑冯蒋朱秦许何施孔曹严华金魏陶姜戚邹喻柏窦章苏潘葛范彭鲁韦苗花方俞柳鲍史唐费岑薛雷贺倪汤殷罗毕郝安常乐于时傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝臧计戴谈宋庞熊纪舒屈项祝董梁',
];
export const COMPOUND_SURNAMES: readonly string[] = ['欧阳', '司马', '上官', '诸葛', '尉迟', '令狐', '皇甫', '慕容'];
export const GIVEN_FIRST: readonly string[] = [...'桂根秀阿水金银彩巧松菊火春腊宝荷雪林梅福兴永凤仙长庆'];
export const GIVEN_MALE: readonly string[] = [...'根生泉官奎龙虎坤祥桥荣宝才法观岩舟田槐土'];
export const GIVEN_FEMALE: readonly string[] = [...'娣珍芬妹娥英仙女琴萍芝瑛莲囡菱霞蓉翠'];
/** Names that only survive where text is counted by code points. */
export const RARE_NAMES: readonly string[] = [
  '恽𬭎',
  '𠮷田生',
  '恽槐芬',
  '戚𬭎舟',
  '令狐桂珍',
  '上官水生',
  '阿依努尔·麦麦提',
  '慕容雪',
  '皇甫福田',
  '金𣸣',
];
