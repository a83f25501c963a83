// What Hjemvej sets in Camunda's Cockpit. All other options keep their defaults.
export default {
  app: {
    name: 'Cockpit',
    vendor: 'Hjemvej'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  disableWelcomeMessage: true
};
