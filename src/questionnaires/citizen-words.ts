import type { ContentLanguage } from '../ui/content-language.ts'

/** The words round the questions on a citizen's form. Staff pages have two languages; a citizen's form has these four. */
export interface CitizenWords {
  /** The language's own name, for the choice of language. */
  readonly languageName: string
  readonly chooseLanguage: string
  readonly title: string
  readonly lead: string
  readonly themeOf: (at: number, of: number) => string
  readonly answeredOf: (answered: number, of: number) => string
  readonly next: string
  readonly back: string
  readonly saveForLater: string
  readonly saved: string
  readonly savedLead: string
  readonly review: string
  readonly reviewLead: string
  readonly missing: string
  readonly missingLead: (count: number) => string
  readonly sendAnyway: string
  readonly answerMissing: string
  readonly submit: string
  readonly thanks: string
  readonly thanksLead: string
  readonly readAloud: string
  readonly unreviewed: string
  readonly seeInDanish: string
  readonly shownInDanish: string
  readonly notSaved: string
  readonly nothingAnswered: string
  readonly expired: string
  readonly expiredLead: string
}

const da: CitizenWords = {
  languageName: 'Dansk',
  chooseLanguage: 'Vælg sprog',
  title: 'Hvor står jeg nu?',
  lead: 'Der er ingen rigtige eller forkerte svar. Du kan holde pause når som helst, og dine svar er gemt.',
  themeOf: (at, of) => `Emne ${at} af ${of}`,
  answeredOf: (answered, of) => `${answered} af ${of} svar`,
  next: 'Næste',
  back: 'Tilbage',
  saveForLater: 'Gem og fortsæt senere',
  saved: 'Dine svar er gemt',
  savedLead: 'Du kan lukke siden nu og fortsætte senere.',
  review: 'Se dine svar igennem',
  reviewLead: 'Du kan rette et svar, før du sender.',
  missing: 'Ikke besvaret',
  missingLead: (count) =>
    count === 1 ? 'Du mangler at svare på 1 spørgsmål.' : `Du mangler at svare på ${count} spørgsmål.`,
  sendAnyway: 'Send uden de svar',
  answerMissing: 'Svar på dem',
  submit: 'Send mine svar',
  thanks: 'Tak for dine svar',
  thanksLead: 'Dine svar er sendt. I taler om dem ved samtalen.',
  readAloud: 'Læs højt',
  unreviewed: 'Oversættelsen er ikke gennemgået endnu.',
  seeInDanish: 'Se spørgsmålene på dansk',
  shownInDanish: 'Dette spørgsmål findes kun på dansk.',
  notSaved: 'Dine svar blev ikke gemt. Se dem igennem, og prøv igen.',
  nothingAnswered: 'Svar på mindst ét spørgsmål, før du sender.',
  expired: 'Linket er udløbet',
  expiredLead: 'Bed din sagsbehandler om et nyt link. De svar, du har gemt, er der stadig.',
}

const en: CitizenWords = {
  languageName: 'English',
  chooseLanguage: 'Choose language',
  title: 'Where am I now?',
  lead: 'There are no right or wrong answers. You can pause at any time, and your answers are saved.',
  themeOf: (at, of) => `Topic ${at} of ${of}`,
  answeredOf: (answered, of) => `${answered} of ${of} answers`,
  next: 'Next',
  back: 'Back',
  saveForLater: 'Save and continue later',
  saved: 'Your answers are saved',
  savedLead: 'You can close the page now and continue later.',
  review: 'Look through your answers',
  reviewLead: 'You can change an answer before you send.',
  missing: 'Not answered',
  missingLead: (count) =>
    count === 1 ? 'You have 1 question left to answer.' : `You have ${count} questions left to answer.`,
  sendAnyway: 'Send without those answers',
  answerMissing: 'Answer them',
  submit: 'Send my answers',
  thanks: 'Thank you for your answers',
  thanksLead: 'Your answers have been sent. You will talk about them at your meeting.',
  readAloud: 'Read aloud',
  unreviewed: 'The translation has not been reviewed yet.',
  seeInDanish: 'See the questions in Danish',
  shownInDanish: 'This question exists in Danish only.',
  notSaved: 'Your answers were not saved. Look at them and try again.',
  nothingAnswered: 'Answer at least one question before you send.',
  expired: 'The link has expired',
  expiredLead: 'Ask your caseworker for a new link. The answers you saved are still there.',
}

const ar: CitizenWords = {
  languageName: 'العربية',
  chooseLanguage: 'اختيار اللغة',
  title: 'أين أقف الآن؟',
  lead: 'لا توجد إجابة صحيحة أو خاطئة. يمكنك التوقف في أي وقت، فإجاباتك محفوظة.',
  themeOf: (at, of) => `الموضوع ${at} من ${of}`,
  answeredOf: (answered, of) => `الإجابات: ${answered} من ${of}`,
  next: 'التالي',
  back: 'رجوع',
  saveForLater: 'حفظ والمتابعة لاحقاً',
  saved: 'تم حفظ إجاباتك',
  savedLead: 'يمكنك إغلاق الصفحة الآن والمتابعة لاحقاً.',
  review: 'مراجعة إجاباتك',
  reviewLead: 'يمكنك تعديل أي إجابة قبل الإرسال.',
  missing: 'بدون إجابة',
  // The count stands after a colon, so that one sentence serves every number.
  missingLead: (count) => `عدد الأسئلة المتبقية بدون إجابة: ${count}`,
  sendAnyway: 'الإرسال بدون هذه الإجابات',
  answerMissing: 'الإجابة عنها',
  submit: 'إرسال إجاباتي',
  thanks: 'شكراً على إجاباتك',
  thanksLead: 'تم إرسال إجاباتك، وستتحدثون عنها معاً في المقابلة.',
  readAloud: 'قراءة بصوت عالٍ',
  unreviewed: 'هذه ترجمة لم تُراجَع بعد.',
  seeInDanish: 'عرض الأسئلة باللغة الدنماركية',
  shownInDanish: 'هذا السؤال متوفر باللغة الدنماركية فقط.',
  notSaved: 'لم تُحفظ إجاباتك. يرجى مراجعتها والمحاولة مرة أخرى.',
  nothingAnswered: 'أجب عن سؤال واحد على الأقل قبل الإرسال.',
  expired: 'انتهت صلاحية الرابط',
  expiredLead: 'يمكنك طلب رابط جديد من المسؤول عن ملفك في البلدية. إجاباتك المحفوظة ما زالت موجودة.',
}

const uk: CitizenWords = {
  languageName: 'Українська',
  chooseLanguage: 'Оберіть мову',
  title: 'Де я зараз?',
  lead: 'Тут немає правильних чи неправильних відповідей. Ви можете будь-коли зробити перерву, ваші відповіді збережено.',
  themeOf: (at, of) => `Тема ${at} з ${of}`,
  answeredOf: (answered, of) => `Відповіді: ${answered} з ${of}`,
  next: 'Далі',
  back: 'Назад',
  saveForLater: 'Зберегти й продовжити пізніше',
  saved: 'Ваші відповіді збережено',
  savedLead: 'Ви можете закрити сторінку й продовжити пізніше.',
  review: 'Перегляньте свої відповіді',
  reviewLead: 'Ви можете змінити відповідь, перш ніж надіслати.',
  missing: 'Без відповіді',
  missingLead: (count) => `Запитань без відповіді: ${count}`,
  sendAnyway: 'Надіслати без цих відповідей',
  answerMissing: 'Відповісти на них',
  submit: 'Надіслати відповіді',
  thanks: 'Дякуємо за відповіді',
  thanksLead: 'Ваші відповіді надіслано. Ви обговорите їх під час розмови.',
  readAloud: 'Прочитати вголос',
  unreviewed: 'Цей переклад ще не перевірено.',
  seeInDanish: 'Показати запитання данською',
  shownInDanish: 'Це запитання є лише данською.',
  notSaved: 'Ваші відповіді не збережено. Перегляньте їх і спробуйте ще раз.',
  nothingAnswered: 'Дайте відповідь хоча б на одне запитання, перш ніж надсилати.',
  expired: 'Термін дії посилання минув',
  expiredLead: 'Попросіть у свого куратора нове посилання. Збережені відповіді не зникли.',
}

/** What the citizen reads round the questions, by language. */
export const citizenWords: { readonly [L in ContentLanguage]: CitizenWords } = { da, en, ar, uk }
