// What Hjemvej sets in Camunda's Tasklist. All other options keep their defaults.
export default {
  app: {
    name: 'Opgaver',
    vendor: 'Hjemvej'
  },
  locales: {
    availableLocales: ['da'],
    fallbackLocale: 'da'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  customScripts: ['hjemvej/start', 'hjemvej/case-tab', 'hjemvej/task-card', 'hjemvej/import', 'hjemvej/send-button'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Tag den valgte opgave'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Gå til den første opgaveliste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Gå til den første opgave på listen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Gå til det første felt i skemaet'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Start et forløb'
    }
  }
};
