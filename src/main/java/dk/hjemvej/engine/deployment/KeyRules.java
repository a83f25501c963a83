package dk.hjemvej.engine.deployment;

import java.util.HashMap;
import java.util.Map;

/** The names under which models find each other. */
final class KeyRules {

  private KeyRules() {}

  /** The engine would call or show either of two models with one key, or refuse to start at all. */
  static void unique(ModelSet models, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    models.processes().forEach(it -> claim(owners, "processen", it.key(), it.resource(), findings));
    models
        .decisions()
        .forEach(it -> claim(owners, "beslutningen", it.id(), it.resource(), findings));
    models.forms().forEach(it -> claim(owners, "formularen", it.id(), it.resource(), findings));
  }

  private static void claim(
      Map<String, String> owners, String kind, String key, String resource, Findings findings) {
    String owner = owners.putIfAbsent(kind + " " + key, resource);
    if (owner != null) {
      findings.add(resource, key, "", kind + " findes også i " + owner);
    }
  }
}
