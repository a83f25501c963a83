package dk.hjemvej.engine.security.accounts;

import dk.hjemvej.engine.security.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Groups, first accounts and rights, in this order, after the models are deployed and before the
 * web server answers its first request.
 */
@Component
public class AccountsAtStart implements SmartInitializingSingleton {

  private final GroupsOfRoles groups;
  private final ObjectProvider<KnownPasswords> knownPasswords;
  private final ObjectProvider<FirstAccounts> firstAccounts;
  private final Rights rights;

  AccountsAtStart(
      GroupsOfRoles groups,
      ObjectProvider<KnownPasswords> knownPasswords,
      ObjectProvider<FirstAccounts> firstAccounts,
      Rights rights) {
    this.groups = groups;
    this.knownPasswords = knownPasswords;
    this.firstAccounts = firstAccounts;
    this.rights = rights;
  }

  @Override
  public void afterSingletonsInstantiated() {
    createWhatIsMissing();
  }

  /** Can be repeated; what exists is left as it is. */
  public void createWhatIsMissing() {
    groups.create();
    knownPasswords.ifAvailable(KnownPasswords::refuse);
    firstAccounts.forEach(FirstAccounts::create);
    rights.synchronise();
  }
}
