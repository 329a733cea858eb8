/** 纪委监委: the commission of supervision and the one for discipline inspection that works with it. */
const NAMES = /监察委|监委|纪律检查|纪检|纪委/u;

/** Whether a unit is the discipline organ, by its name as the register has it. */
export const isDisciplineOrgan = (name: string): boolean => NAMES.test(name);
