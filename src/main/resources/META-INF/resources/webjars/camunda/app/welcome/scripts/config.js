// What Hjemvej sets in Camunda's welcome page. All other options keep their defaults.
export default {
  app: {
    name: 'Velkommen',
    vendor: 'Hjemvej'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true
};
