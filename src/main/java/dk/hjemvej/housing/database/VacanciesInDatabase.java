package dk.hjemvej.housing.database;

import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.housing.database.HomeTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies as rows. */
@Component
@Transactional
class VacanciesInDatabase implements Vacancies {

  /** So many dwellings are looked up in one query. */
  private static final int CHUNK = 500;

  private final HomeTable homes;
  private final HousingRegister register;

  VacanciesInDatabase(HomeTable homes, HousingRegister register) {
    this.homes = homes;
    this.register = register;
  }

  @Override
  public List<Registered> register(List<Vacancy> vacancies) {
    register.lock();
    List<Registered> answers = new ArrayList<>();
    for (int from = 0; from < vacancies.size(); from += CHUNK) {
      List<Vacancy> chunk = vacancies.subList(from, Math.min(from + CHUNK, vacancies.size()));
      var known = new Dwellings(homes.ofDwellings(keys(chunk)));
      chunk.forEach(vacancy -> answers.add(register(vacancy, known)));
    }
    if (answers.stream().anyMatch(VacanciesInDatabase::isNews)) {
      register.changed();
    }
    return answers;
  }

  @Override
  public Registered register(Vacancy vacancy) {
    return register(List.of(vacancy)).get(0);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Home> find(int unitId) {
    return homes.find(unitId);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Home> onOffer() {
    return homes.onOffer();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Home> withdrawable() {
    return homes.withdrawable();
  }

  @Override
  public Withdrawal withdraw(int unitId) {
    register.lock();
    Optional<Home> home = homes.find(unitId);
    if (home.isEmpty() || home.get().state() == Home.State.WITHDRAWN) {
      return new Withdrawal.Gone();
    }
    if (homes.movedIn(unitId)) {
      return new Withdrawal.MovedIn();
    }
    var withdrawn = new Withdrawal.Withdrawn(homes.holder(unitId));
    homes.withdraw(unitId);
    return withdrawn;
  }

  private Registered register(Vacancy vacancy, Dwellings known) {
    List<Row> dwelling = known.of(vacancy);
    Optional<Home> kept = first(dwelling, VacanciesInDatabase::isKept);
    if (kept.isPresent()) {
      return answer(vacancy, kept.get(), Result.KEPT);
    }
    Optional<Home> free = first(dwelling, row -> row.home().state() == Home.State.FREE);
    if (free.isPresent() && vacancy.says(free.get())) {
      return new Registered(Result.UNCHANGED, free.get());
    }
    Optional<Home> past =
        first(
            dwelling,
            row ->
                row.home().state() != Home.State.FREE
                    && !vacancy.availableFrom().isAfter(row.home().availableFrom()));
    if (past.isPresent()) {
      return answer(vacancy, past.get(), Result.PAST);
    }
    int unitId = free.map(Home::id).orElseGet(() -> homes.add(vacancy));
    free.ifPresent(home -> homes.change(home.id(), vacancy));
    Home home = vacancy.as(unitId, Home.State.FREE);
    known.set(vacancy, home);
    return new Registered(free.isPresent() ? Result.CHANGED : Result.ADDED, home);
  }

  /** A list that still names a home as it was given away says nothing new. */
  private static Registered answer(Vacancy vacancy, Home home, Result otherwise) {
    boolean same = home.state() != Home.State.WITHDRAWN && vacancy.says(home);
    return new Registered(same ? Result.UNCHANGED : otherwise, home);
  }

  private static boolean isKept(Row row) {
    return row.home().state() == Home.State.HELD
        || (row.home().state() == Home.State.ALLOCATED && !row.livedIn());
  }

  private static Optional<Home> first(List<Row> rows, Predicate<Row> wanted) {
    return rows.stream().filter(wanted).findFirst().map(Row::home);
  }

  private static boolean isNews(Registered answer) {
    return answer.result() == Result.ADDED || answer.result() == Result.CHANGED;
  }

  private static List<String> keys(List<Vacancy> vacancies) {
    return vacancies.stream()
        .flatMap(vacancy -> Stream.of(vacancy.identityKey(), vacancy.addressKey()))
        .distinct()
        .toList();
  }

  /** The rows of the dwellings at hand; kept up to date while vacancies are written. */
  private static final class Dwellings {

    private final Map<String, List<Row>> byIdentity = new HashMap<>();
    private final Map<String, List<Row>> byAddress = new HashMap<>();

    private Dwellings(List<Row> rows) {
      rows.forEach(this::append);
    }

    /**
     * The rows of the vacancy's dwelling, those under its own key first. Where only one of two
     * names a number, the address decides, if there is no other dwelling.
     */
    private List<Row> of(Vacancy vacancy) {
      String identity = vacancy.identityKey();
      List<Row> same = new ArrayList<>(byIdentity.getOrDefault(identity, List.of()));
      List<Row> neighbours =
          byAddress.getOrDefault(vacancy.addressKey(), List.of()).stream()
              .filter(row -> !row.identityKey().equals(identity))
              .toList();
      boolean one = neighbours.stream().map(Row::identityKey).distinct().count() == 1;
      if (one && (neighbours.get(0).home().reference() == null) != (vacancy.reference() == null)) {
        same.addAll(neighbours);
      }
      return same;
    }

    private void set(Vacancy vacancy, Home home) {
      of(vacancy).stream().filter(row -> row.home().id() == home.id()).forEach(this::remove);
      append(new Row(home, vacancy.identityKey(), vacancy.addressKey(), false));
    }

    private void append(Row row) {
      byIdentity.computeIfAbsent(row.identityKey(), key -> new ArrayList<>()).add(row);
      byAddress.computeIfAbsent(row.addressKey(), key -> new ArrayList<>()).add(row);
    }

    private void remove(Row row) {
      byIdentity.computeIfPresent(row.identityKey(), (key, rows) -> without(row, rows));
      byAddress.computeIfPresent(row.addressKey(), (key, rows) -> without(row, rows));
    }

    private static List<Row> without(Row row, List<Row> rows) {
      rows.remove(row);
      return rows;
    }
  }
}
