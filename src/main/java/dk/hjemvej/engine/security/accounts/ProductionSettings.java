package dk.hjemvej.engine.security.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at the settings of production before the first bean opens a database. */
@Component
@Profile("production")
class ProductionSettings implements BeanFactoryPostProcessor, PriorityOrdered, EnvironmentAware {

  private static final int KEY_BYTES = 32;
  private static final List<String> SECRETS =
      List.of("hjemvej.vault.key", "hjemvej.vault.hash-key");

  /** What a mail cannot do without: a server, a sender, and a link that opens. */
  private static final Map<String, Wanted> MAIL =
      new TreeMap<>(
          Map.of(
              "hjemvej.mail.base-url",
              new Wanted(
                  "HJEMVEJ_BASE_URL: adressen, som Hjemvej åbnes med, uden skråstreg til sidst",
                  Pattern.compile("https://\\S*[^/\\s]|http://localhost(:\\d+)?")),
              "hjemvej.mail.sender",
              new Wanted(
                  "HJEMVEJ_MAIL_SENDER: mailadressen, der sendes fra",
                  Pattern.compile("[^@\\s<>]+@[^@\\s<>]+")),
              "spring.mail.host",
              new Wanted("HJEMVEJ_SMTP_HOST: mailserverens navn", Pattern.compile("\\S+"))));

  private record Wanted(String text, Pattern form) {}

  @SuppressWarnings("NullAway.Init")
  private Environment environment;

  /** Too early in the start for a constructor with arguments. */
  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    List<NotFitForProduction.Finding> findings = new ArrayList<>();
    checkProfiles(findings);
    checkDatabase(findings);
    SECRETS.forEach(name -> checkSecret(name, findings));
    if (environment.getProperty("hjemvej.mail.enabled", Boolean.class, false)) {
      MAIL.forEach((name, wanted) -> checkMail(name, wanted, findings));
    }
    if (!findings.isEmpty()) {
      throw new NotFitForProduction(findings);
    }
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private void checkProfiles(List<NotFitForProduction.Finding> findings) {
    List<String> active = Arrays.asList(environment.getActiveProfiles());
    if (active.contains("demo")) {
      findings.add(
          new NotFitForProduction.Finding(
              "Demo og production kan ikke køre sammen", "kun profilen production", "" + active));
    }
  }

  private void checkDatabase(List<NotFitForProduction.Finding> findings) {
    String url = environment.getProperty("spring.datasource.url", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      findings.add(
          new NotFitForProduction.Finding(
              "Databasen er ikke egnet til drift",
              "spring.datasource.url, der begynder med jdbc:postgresql:",
              url.isEmpty() ? "ingen værdi" : kindOf(url)));
    }
  }

  private void checkSecret(String name, List<NotFitForProduction.Finding> findings) {
    String value = environment.getProperty(name, "");
    if (!isKey(value)) {
      findings.add(
          new NotFitForProduction.Finding(
              "Hemmeligheden " + name + " mangler eller er ugyldig",
              "%d tilfældige bytes i base64 (openssl rand -base64 %d), fra miljøet"
                  .formatted(KEY_BYTES, KEY_BYTES),
              value.isBlank() ? "ingen værdi" : "en anden værdi"));
    }
  }

  private void checkMail(String name, Wanted wanted, List<NotFitForProduction.Finding> findings) {
    String value = environment.getProperty(name, "").strip();
    if (!wanted.form().matcher(value).matches()) {
      findings.add(
          new NotFitForProduction.Finding(
              "Mail er slået til, men " + name + " mangler eller er ugyldig",
              wanted.text() + "; eller HJEMVEJ_MAIL_ENABLED=false",
              value.isEmpty() ? "ingen værdi" : value));
    }
  }

  /** Only the kind of database: an address can hold a password. */
  private static String kindOf(String url) {
    return Arrays.stream(url.split(":", -1)).limit(2).reduce((a, b) -> a + ":" + b).orElse("");
  }

  private static boolean isKey(String value) {
    try {
      return Base64.getDecoder().decode(value.strip()).length == KEY_BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
