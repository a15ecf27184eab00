import type { BookingTexts } from './texts.da.ts'

// Not reviewed by a native reader: the page says so.
export const ar: BookingTexts = {
  title: 'احجز موعداً',
  lead: 'اختر الوقت الذي يناسبك. يمكنك إلغاؤه لاحقاً من صفحتك.',
  none: 'لا توجد أوقات متاحة الآن. اتصل بالموظف المسؤول عنك، أو حاول مرة أخرى في يوم آخر.',
  at: (time) => `الساعة ${time}`,
  minutes: (count) => `المدة بالدقائق: ${count}`,
  with: (name) => `مع ${name}`,
  booked: (day, time) => `تم حجز الموعد: ${day} الساعة ${time}.`,
  cancelled: 'تم إلغاء المقابلة. يمكن للموظف المسؤول عنك رؤية ذلك.',
  problems: {
    choose: 'اختر وقتاً.',
    taken: 'لقد حجز شخص آخر هذا الوقت للتو. اختر وقتاً آخر.',
    'already-booked': 'لديك موعد آخر في هذا الوقت. اختر وقتاً آخر.',
    'in-the-past': 'لقد مضى هذا الوقت. اختر وقتاً آخر.',
    'too-many-ahead': 'لديك موعدان حجزتهما بنفسك. ألغِ أحدهما إذا أردت التغيير.',
    'not-own-booking': 'لا يمكنك إلغاء هذا الموعد بنفسك. اتصل بالموظف المسؤول عنك.',
    'already-begun': 'لقد بدأت المقابلة. اتصل بالموظف المسؤول عنك.',
  },
}
