// What Hjemvej sets in Camunda's Admin. All other options keep their defaults.
export default {
  app: {
    name: 'Administration',
    vendor: 'Hjemvej'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true
};
