package dk.hjemvej.demo.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.demo.InventedVacancies;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.lists.VacancyImport;
import dk.hjemvej.housing.lists.VacancyImport.Outcome;
import dk.hjemvej.housing.lists.VacancyList.Defaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the demo's list of homes into an empty register, as a coordinator would. */
@Component
@Profile("demo")
class DemoVacancies implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoVacancies.class);

  private final int people;
  private final DemoPopulation population;
  private final Vacancies vacancies;
  private final VacancyImport imports;
  private final CivilTime time;

  private volatile boolean running;

  DemoVacancies(
      @Value("${hjemvej.demo.people}") int people,
      DemoPopulation population,
      Vacancies vacancies,
      VacancyImport imports,
      CivilTime time) {
    this.people = people;
    this.population = population;
    this.vacancies = vacancies;
    this.imports = imports;
    this.time = time;
  }

  @Override
  public void start() {
    running = true;
    if (people > 0 && vacancies.withdrawable().isEmpty()) {
      Outcome outcome =
          imports.run(
              InventedVacancies.NAME,
              InventedVacancies.sentOn(time.today()),
              Defaults.NONE,
              "housing");
      if (outcome.refused() > 0) {
        throw new IllegalStateException("Demo vacancies: " + outcome.problems());
      }
      LOG.info("Demo: {} invented vacancies", outcome.added());
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the people, whose past is played without these homes. */
  @Override
  public int getPhase() {
    return population.getPhase() + 1;
  }
}
