package dk.hjemvej.engine.security.accounts;

import static dk.hjemvej.engine.security.Role.ACT_TEAM;
import static dk.hjemvej.engine.security.Role.ADMINISTRATORS;
import static dk.hjemvej.engine.security.Role.AUTHORITY_CASEWORKERS;
import static dk.hjemvej.engine.security.Role.CTI_WORKERS;
import static dk.hjemvej.engine.security.Role.HOUSING_COORDINATORS;
import static dk.hjemvej.engine.security.Role.ICM_WORKERS;
import static dk.hjemvej.engine.security.Role.OUTREACH_WORKERS;
import static dk.hjemvej.engine.security.Role.PROCESS_OWNERS;
import static dk.hjemvej.engine.security.Role.TEAM_LEADERS;
import static dk.hjemvej.engine.security.Role.UNIT_HEADS;

import dk.hjemvej.engine.security.Role;
import java.util.List;

/** One account of the demo; its password is its name. */
record DemoAccount(String name, String displayName, Role role) {

  /** Marks the account in the database for what it is, also after its password was changed. */
  static final String MAIL_DOMAIN = "@demo.example.org";

  static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount("outreach", "Gademedarbejder", OUTREACH_WORKERS),
          new DemoAccount("authority", "Myndighedssagsbehandler", AUTHORITY_CASEWORKERS),
          new DemoAccount("cti", "CTI-medarbejder", CTI_WORKERS),
          new DemoAccount("cti2", "CTI-medarbejder 2", CTI_WORKERS),
          new DemoAccount("icm", "ICM-medarbejder", ICM_WORKERS),
          new DemoAccount("act", "ACT-medarbejder", ACT_TEAM),
          new DemoAccount("housing", "Boligkoordinator", HOUSING_COORDINATORS),
          new DemoAccount("leader", "Teamleder", TEAM_LEADERS),
          new DemoAccount("head", "Enhedschef", UNIT_HEADS),
          new DemoAccount("owner", "Procesejer", PROCESS_OWNERS),
          new DemoAccount("admin", "Administrator", ADMINISTRATORS));

  String password() {
    return name;
  }

  String mail() {
    return name + MAIL_DOMAIN;
  }
}
