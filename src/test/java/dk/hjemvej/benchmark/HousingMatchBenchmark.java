package dk.hjemvej.benchmark;

import dk.hjemvej.Hjemvej;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HomeSearch;
import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One case looks at a big register: everything from the lock to the commit, on a PostgreSQL that
 * writes to disk as it does in production. The first look stores why each home fits or not; the
 * second one finds a hundred homes changed. The outcome is printed.
 */
class HousingMatchBenchmark {

  private static final int HOMES = Integer.getInteger("benchmark.homes", 5000);

  private static final int CHANGED = 100;

  private static final int WARM_UP = 20;

  private static final int LOOKS = 20;

  private static final Random CHANCE = new Random(20260302);

  @Test
  void a_case_looks_at_every_home() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        var application = start(server)) {
      register(application, IntStream.range(0, HOMES).mapToObj(no -> home(no, false)).toList());
      application.getBean(JdbcTemplate.class).execute("analyze");
      List<Long> first = new ArrayList<>();
      List<Long> again = new ArrayList<>();
      for (int no = 0; no < WARM_UP + LOOKS; no++) {
        CaseNumber youth = youth(application);
        long firstLook = look(application, youth);
        int from = no * CHANGED % HOMES;
        register(
            application,
            IntStream.range(from, from + CHANGED).mapToObj(home -> home(home, true)).toList());
        long secondLook = look(application, youth);
        everyHomeIsExplained(application, youth);
        application.getBean(HomeSearch.class).waitsNoMore(youth);
        if (no >= WARM_UP) {
          first.add(firstLook);
          again.add(secondLook);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%n%d homes, one case, %d looks, %d processors%n%n",
          HOMES,
          LOOKS,
          Runtime.getRuntime().availableProcessors());
      System.out.println("| look                              | best ms | median ms | worst ms |");
      System.out.println("|-----------------------------------|---------|-----------|----------|");
      System.out.println(line("first, every explanation is stored", first));
      System.out.println(line("again, " + CHANGED + " homes changed", again));
    }
  }

  private static String line(String name, List<Long> nanos) {
    Collections.sort(nanos);
    return String.format(
        Locale.ROOT,
        "| %-33s | %7.0f | %9.0f | %8.0f |",
        name,
        nanos.get(0) / 1e6,
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.get(nanos.size() - 1) / 1e6);
  }

  /** Nothing fits, so that no home is taken from the looks that follow. */
  private static long look(ConfigurableApplicationContext application, CaseNumber youth) {
    HomeSearch search = application.getBean(HomeSearch.class);
    CivilTime time = application.getBean(CivilTime.class);
    long begun = System.nanoTime();
    boolean found = search.find(youth, time.now().plus(Duration.ofDays(7))).isPresent();
    long took = System.nanoTime() - begun;
    if (found) {
      throw new IllegalStateException("Benchmark: wanted no home that fits, found one");
    }
    return took;
  }

  /** Otherwise something else was measured, such as waiting for somebody who comes first. */
  private static void everyHomeIsExplained(
      ConfigurableApplicationContext application, CaseNumber youth) {
    Integer explained =
        application
            .getBean(JdbcTemplate.class)
            .queryForObject(
                "select count(*) from housing_match where case_number = ?",
                Integer.class,
                youth.value());
    if (explained == null || explained != HOMES) {
      throw new IllegalStateException(
          "Benchmark: wanted %d explanations, found %d".formatted(HOMES, explained));
    }
  }

  private static CaseNumber youth(ConfigurableApplicationContext application) {
    return application
        .getBean(TransactionTemplate.class)
        .execute(
            status -> {
              CaseNumber youth = application.getBean(SupportCases.class).open("benchmark");
              application
                  .getBean(Submissions.class)
                  .add(
                      youth,
                      "benchmark",
                      "benchmark",
                      "UserTask_SecureIncome",
                      "secure-income",
                      "benchmark",
                      "benchmark",
                      new Answers(Map.of("benefit", "CASH_BENEFIT", "birthDate", "2004-05-17")),
                      null,
                      null);
              application.getBean(HousingReferrals.class).open(youth);
              application
                  .getBean(HousingApplications.class)
                  .applied(
                      youth,
                      new AppliedFor(
                          Set.of(HousingSource.values()),
                          true,
                          4_000,
                          1,
                          Set.of("VALBY", "VANLOESE"),
                          Set.of("OUTSIDE"),
                          "VALBY",
                          Set.of(Accessibility.WHEELCHAIR),
                          false));
              application.getBean(HomeSearch.class).begin(youth, "benchmark");
              return youth;
            });
  }

  private static void register(
      ConfigurableApplicationContext application, List<Vacancy> vacancies) {
    application.getBean(Vacancies.class).register(vacancies);
  }

  private static Vacancy home(int no, boolean changed) {
    List<String> areas = List.of("VALBY", "VANLOESE", "NOERREBRO", "AMAGER_OEST", "OUTSIDE");
    return new Vacancy(
        HousingSource.values()[no % HousingSource.values().length],
        "Boligselskabet Prøvehjem",
        "P-" + no,
        "Prøvevej " + no,
        areas.get(no % areas.size()),
        2_000 + no % 4_000 + (changed ? CHANCE.nextInt(1, 500) : 0),
        20 + no % 80,
        1 + no % 4,
        no % 3 == 0,
        no % 2 == 0 ? Set.of(Accessibility.LIFT) : Set.of(),
        LocalDate.now().plusDays(no % 150),
        no % 4 == 0);
  }

  private static ConfigurableApplicationContext start(EmbeddedPostgres server) {
    return new SpringApplicationBuilder(Hjemvej.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties("logging.level.root=warn")
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--camunda.bpm.generate-unique-process-engine-name=true",
            "--camunda.bpm.job-execution.enabled=false",
            "--hjemvej.inbox.enabled=false",
            "--hjemvej.allocation.enabled=false",
            "--hjemvej.housing.search.enabled=false",
            "--hjemvej.vault.key=YSBiZW5jaG1hcmsga2V5LCAzMiBieXRlcyBsb25nISE=",
            "--hjemvej.vault.hash-key=YSBiZW5jaG1hcmsga2V5LCAzMiBieXRlcyBsb25nISE=");
  }
}
