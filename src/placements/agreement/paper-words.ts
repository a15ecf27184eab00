import type { PdfLanguage } from '../../platform/pdf/pdf-of.ts'
import type { PlacementKind } from '../placement.ts'
import type { Party } from './agreement.ts'

/** What the paper says in a language. What people wrote stands in Danish, as they wrote it. */
export interface PaperWords {
  /** What the language calls itself. */
  readonly language: string
  readonly title: string
  readonly intro: string
  readonly inDanish: string
  readonly kind: string
  readonly workplace: string
  readonly period: string
  readonly until: (from: string, to: string) => string
  readonly from: (from: string) => string
  readonly weekly: string
  readonly paid: string
  /** What `paid` is in an IGU. */
  readonly practice: string
  readonly aimed: string
  readonly hours: (hours: string) => string
  readonly aim: string
  readonly partGoals: string
  readonly tasks: string
  readonly workingTime: string
  readonly followUp: string
  readonly every: (weeks: number) => string
  readonly parties: Record<Party, string>
  readonly saidYes: (date: string) => string
  readonly hasNot: string
  readonly kinds: Record<PlacementKind, string>
}

const da: PaperWords = {
  language: 'Dansk',
  title: 'Arbejdsaftale',
  intro: 'Her står, hvad borgeren, virksomheden og kommunen har aftalt. Alle tre har et eksemplar.',
  inDanish: '',
  kind: 'Forløb',
  workplace: 'Virksomhed',
  period: 'Periode',
  until: (from, to) => `${from} til ${to}`,
  from: (from) => `fra ${from}`,
  weekly: 'Timer om ugen',
  paid: 'Betalte timer nu',
  practice: 'Timer i praktik om ugen',
  aimed: 'Betalte timer, vi går efter',
  hours: (hours) => `${hours} timer`,
  aim: 'Mål',
  partGoals: 'Delmål',
  tasks: 'Opgaver',
  workingTime: 'Arbejdstid',
  followUp: 'Opfølgning',
  every: (weeks) => (weeks === 1 ? 'Vi følger op hver uge.' : `Vi følger op hver ${weeks}. uge.`),
  parties: { citizen: 'Borgeren', company: 'Virksomheden', municipality: 'Kommunen' },
  saidYes: (date) => `har sagt ja ${date}`,
  hasNot: 'har ikke sagt ja endnu',
  kinds: {
    internship: 'Virksomhedspraktik',
    'wage-subsidy': 'Løntilskud',
    'community-work': 'Nytteindsats',
    'small-job': 'Småjob',
    'paid-hours': 'Betalte timer',
    igu: 'IGU',
    'job-rotation': 'Jobrotation',
    job: 'Ordinært job',
    'mentor-scheme': 'Mentor',
  },
}

const en: PaperWords = {
  language: 'English',
  title: 'Work agreement',
  intro: 'This is what the citizen, the company and the municipality have agreed. Each of the three has a copy.',
  inDanish: 'What was written in Danish is gone through with you before you say yes.',
  kind: 'Placement',
  workplace: 'Company',
  period: 'Period',
  until: (from, to) => `${from} to ${to}`,
  from: (from) => `from ${from}`,
  weekly: 'Hours a week',
  paid: 'Paid hours now',
  practice: 'Hours of practice a week',
  aimed: 'Paid hours we aim at',
  hours: (hours) => `${hours} hours`,
  aim: 'Aim',
  partGoals: 'Part goals',
  tasks: 'Tasks',
  workingTime: 'Working time',
  followUp: 'Follow-up',
  every: (weeks) => (weeks === 1 ? 'We follow up every week.' : `We follow up every ${weeks} weeks.`),
  parties: { citizen: 'The citizen', company: 'The company', municipality: 'The municipality' },
  saidYes: (date) => `said yes ${date}`,
  hasNot: 'has not said yes yet',
  kinds: {
    internship: 'Internship',
    'wage-subsidy': 'Wage subsidy',
    'community-work': 'Community work',
    'small-job': 'Small job',
    'paid-hours': 'Paid hours',
    igu: 'IGU (basic integration education)',
    'job-rotation': 'Job rotation',
    job: 'Ordinary job',
    'mentor-scheme': 'Mentor',
  },
}

const ar: PaperWords = {
  language: 'العربية',
  title: 'اتفاقية العمل',
  intro: 'هنا ما اتفق عليه المواطن والشركة والبلدية. لكل طرف نسخة.',
  inDanish: 'ما كُتب بالدنماركية يُشرح لك قبل أن توافق.',
  kind: 'النوع',
  workplace: 'الشركة',
  period: 'المدة',
  until: (from, to) => `من ${from} إلى ${to}`,
  from: (from) => `ابتداءً من ${from}`,
  weekly: 'ساعات في الأسبوع',
  paid: 'ساعات مدفوعة الأجر الآن',
  practice: 'ساعات التدريب العملي في الأسبوع',
  aimed: 'ساعات مدفوعة الأجر نسعى إليها',
  hours: (hours) => `${hours} ساعة`,
  aim: 'الهدف',
  partGoals: 'أهداف مرحلية',
  tasks: 'المهام',
  workingTime: 'أوقات العمل',
  followUp: 'المتابعة',
  every: (weeks) => {
    if (weeks === 1) return 'نتابع كل أسبوع.'
    if (weeks === 2) return 'نتابع مرة كل أسبوعين.'
    return `نتابع مرة كل ${weeks} ${weeks <= 10 ? 'أسابيع' : 'أسبوعًا'}.`
  },
  parties: { citizen: 'المواطن', company: 'الشركة', municipality: 'البلدية' },
  saidYes: (date) => `وافق بتاريخ ${date}`,
  hasNot: 'لم يوافق بعد',
  kinds: {
    internship: 'تدريب في شركة',
    'wage-subsidy': 'عمل بأجر مدعوم',
    'community-work': 'عمل للمنفعة العامة',
    'small-job': 'عمل صغير',
    'paid-hours': 'ساعات مدفوعة الأجر',
    igu: 'IGU',
    'job-rotation': 'تناوب وظيفي',
    job: 'عمل عادي',
    'mentor-scheme': 'مرشد',
  },
}

const uk: PaperWords = {
  language: 'Українська',
  title: 'Трудова угода',
  intro: 'Тут записано, про що домовилися громадянин, компанія та комуна. Кожен має свій примірник.',
  inDanish: 'Те, що написано данською, вам пояснять, перш ніж ви погодитеся.',
  kind: 'Вид',
  workplace: 'Компанія',
  period: 'Період',
  until: (from, to) => `${from} – ${to}`,
  from: (from) => `з ${from}`,
  weekly: 'Годин на тиждень',
  paid: 'Оплачуваних годин зараз',
  practice: 'Годин практики на тиждень',
  aimed: 'Оплачуваних годин, до яких ми прагнемо',
  hours: (hours) => `${hours} год.`,
  aim: 'Мета',
  partGoals: 'Проміжні цілі',
  tasks: 'Завдання',
  workingTime: 'Робочий час',
  followUp: 'Супровід',
  every: (weeks) =>
    weeks === 1 ? 'Зустрічаємося щотижня.' : `Зустрічаємося кожні ${weeks} ${weeks < 5 ? 'тижні' : 'тижнів'}.`,
  parties: { citizen: 'Громадянин', company: 'Компанія', municipality: 'Комуна' },
  saidYes: (date) => `погодився ${date}`,
  hasNot: 'ще не погодився',
  kinds: {
    internship: 'Практика в компанії',
    'wage-subsidy': 'Робота з субсидією на зарплату',
    'community-work': 'Громадські роботи',
    'small-job': 'Підробіток',
    'paid-hours': 'Оплачувані години',
    igu: 'IGU',
    'job-rotation': 'Ротація робочих місць',
    job: 'Звичайна робота',
    'mentor-scheme': 'Наставник',
  },
}

export const paperWords: Record<PdfLanguage, PaperWords> = { da, en, ar, uk }
