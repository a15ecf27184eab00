import type { ContentLanguage } from './content-language.ts'

/** The few words the components themselves say. Arabic and Ukrainian are marked as unreviewed where they are shown. */
interface Words {
  readonly error: string
  readonly errorsTitle: string
  readonly info: string
  readonly success: string
  readonly warning: string
  readonly optional: string
  readonly required: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly skip: string
  /** `{tid}` is the clock. */
  readonly savedAt: string
  readonly notSaved: string
  readonly logOut: string
  readonly trial: string
  readonly accessibility: string
  readonly mainMenu: string
}

const da: Words = {
  error: 'Fejl',
  errorsTitle: 'Ret det her, før du går videre',
  info: 'Information',
  success: 'Udført',
  warning: 'Advarsel',
  optional: 'frivilligt',
  required: '*skal udfyldes',
  day: 'Dag',
  month: 'Måned',
  year: 'År',
  skip: 'Gå til indhold',
  savedAt: 'Gemt kl. {tid}',
  notSaved: 'Kunne ikke gemme, prøver igen',
  logOut: 'Log ud',
  trial: 'Prøvemiljø',
  accessibility: 'Tilgængelighed',
  mainMenu: 'Hovedmenu',
}

const en: Words = {
  error: 'Error',
  errorsTitle: 'Put this right before you go on',
  info: 'Information',
  success: 'Done',
  warning: 'Warning',
  optional: 'optional',
  required: '*required',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  skip: 'Skip to content',
  savedAt: 'Saved at {tid}',
  notSaved: 'Could not save, trying again',
  logOut: 'Log out',
  trial: 'Trial',
  accessibility: 'Accessibility',
  mainMenu: 'Main menu',
}

const ar: Words = {
  error: 'خطأ',
  errorsTitle: 'يرجى تصحيح ما يلي قبل المتابعة',
  info: 'معلومة',
  success: 'تم',
  warning: 'تنبيه',
  optional: 'اختياري',
  required: '*مطلوب',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  skip: 'انتقل إلى المحتوى',
  savedAt: 'تم الحفظ في {tid}',
  notSaved: 'تعذّر الحفظ، تجري إعادة المحاولة',
  logOut: 'تسجيل الخروج',
  trial: 'بيئة تجريبية',
  accessibility: 'إمكانية الوصول',
  mainMenu: 'القائمة الرئيسية',
}

const uk: Words = {
  error: 'Помилка',
  errorsTitle: 'Виправте це, перш ніж продовжити',
  info: 'Інформація',
  success: 'Готово',
  warning: 'Увага',
  optional: 'необов’язково',
  required: '*обов’язково',
  day: 'День',
  month: 'Місяць',
  year: 'Рік',
  skip: 'Перейти до змісту',
  savedAt: 'Збережено о {tid}',
  notSaved: 'Не вдалося зберегти, пробуємо ще раз',
  logOut: 'Вийти',
  trial: 'Тестове середовище',
  accessibility: 'Доступність',
  mainMenu: 'Головне меню',
}

export const words: Readonly<Record<ContentLanguage, Words>> = { da, en, ar, uk }
