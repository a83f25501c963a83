package dk.hjemvej.engine.security.accounts;

/** The accounts a database gets at start when it has none; what they are depends on the profile. */
interface FirstAccounts {

  void create();
}
