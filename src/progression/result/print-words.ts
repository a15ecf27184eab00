import type { ContentLanguage } from '../../ui/content-language.ts'

/** What stands on the paper a citizen takes home, in the language of her form. Arabic and Ukrainian say that they are unreviewed. */
export interface PrintWords {
  readonly title: (name: string) => string
  readonly you: string
  readonly strongest: (themes: string) => string
  readonly progress: (month: string, themes: string) => string
  readonly harder: (themes: string) => string
  readonly noChange: (month: string) => string
  readonly firstTime: string
  readonly differ: (worker: string, items: string) => string
  readonly agree: (worker: string) => string
  readonly steps: string
  readonly noSteps: string
  readonly by: (who: string, date: string) => string
  readonly appointment: string
  readonly noAppointment: string
  readonly at: (day: string, time: string) => string
  readonly and: string
}

const da: PrintWords = {
  title: (name) => `${name}, her står du nu`,
  you: 'Dig',
  strongest: (themes) => `Højest ligger ${themes}.`,
  progress: (month, themes) => `Siden ${month} er du gået sikkert frem med ${themes}.`,
  harder: (themes) => `Det er blevet sværere med ${themes}.`,
  noChange: (month) => `Siden ${month} er der ingen sikker ændring.`,
  firstTime: 'Det er første gang. Næste gang kan du se, hvad der er sket.',
  differ: (worker, items) => `Du og ${worker} ser forskelligt på: ${items}.`,
  agree: (worker) => `Du og ${worker} ser næsten ens på det.`,
  steps: 'Det har vi aftalt',
  noSteps: 'Der er ikke aftalt skridt endnu.',
  by: (who, date) => `${who}, senest ${date}`,
  appointment: 'Næste aftale',
  noAppointment: 'Der er ikke aftalt en ny samtale endnu.',
  at: (day, time) => `${day} kl. ${time}`,
  and: 'og',
}
const en: PrintWords = {
  title: (name) => `${name}, this is where you are now`,
  you: 'You',
  strongest: (themes) => `Highest: ${themes}.`,
  progress: (month, themes) => `Since ${month} you have clearly moved forward with ${themes}.`,
  harder: (themes) => `It has become harder with ${themes}.`,
  noChange: (month) => `Since ${month} there is no sure change.`,
  firstTime: 'This is the first time. Next time you can see what has happened.',
  differ: (worker, items) => `You and ${worker} see this differently: ${items}.`,
  agree: (worker) => `You and ${worker} see it almost alike.`,
  steps: 'What we have agreed',
  noSteps: 'No steps are agreed yet.',
  by: (who, date) => `${who}, by ${date}`,
  appointment: 'Next appointment',
  noAppointment: 'No new talk is booked yet.',
  at: (day, time) => `${day} at ${time}`,
  and: 'and',
}
const ar: PrintWords = {
  title: (name) => `${name}، إلى أين وصلت الآن`,
  you: 'أنت',
  strongest: (themes) => `الأعلى: ${themes}.`,
  progress: (month, themes) => `منذ ${month} حدث تقدم مؤكد في: ${themes}.`,
  harder: (themes) => `أصبح الأمر أصعب في: ${themes}.`,
  noChange: (month) => `منذ ${month} لا يوجد تغيير مؤكد.`,
  firstTime: 'هذه هي المرة الأولى. في المرة القادمة ترى ما الذي تغيّر.',
  differ: (worker, items) => `الرأي مختلف بينك وبين ${worker} حول: ${items}.`,
  agree: (worker) => `الرأي متقارب بينك وبين ${worker}.`,
  steps: 'ما اتفقنا عليه',
  noSteps: 'لم يتم الاتفاق على خطوات بعد.',
  by: (who, date) => `${who}، حتى ${date}`,
  appointment: 'الموعد القادم',
  noAppointment: 'لم يُحدَّد موعد جديد بعد.',
  at: (day, time) => `${day}، الساعة ${time}`,
  and: 'و',
}
const uk: PrintWords = {
  title: (name) => `${name}, ось де ви зараз`,
  you: 'Ви',
  strongest: (themes) => `Найвище: ${themes}.`,
  progress: (month, themes) => `Порівняно з попереднім разом (${month}) є надійний поступ: ${themes}.`,
  harder: (themes) => `Стало важче: ${themes}.`,
  noChange: (month) => `Порівняно з попереднім разом (${month}) надійних змін немає.`,
  firstTime: 'Це перший раз. Наступного разу ви побачите, що змінилося.',
  differ: (worker, items) => `Ви та ${worker} по-різному бачите: ${items}.`,
  agree: (worker) => `Ви та ${worker} бачите це майже однаково.`,
  steps: 'Про що ми домовилися',
  noSteps: 'Кроків ще не узгоджено.',
  by: (who, date) => `${who}, до ${date}`,
  appointment: 'Наступна зустріч',
  noAppointment: 'Нову розмову ще не призначено.',
  at: (day, time) => `${day} о ${time}`,
  and: 'та',
}

export const printWords: { readonly [L in ContentLanguage]: PrintWords } = { da, en, ar, uk }
