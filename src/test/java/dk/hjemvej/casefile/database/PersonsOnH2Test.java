package dk.hjemvej.casefile.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons.Identity;
import dk.hjemvej.casefile.RefusedAnswer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same statements on the database of the first command. */
class PersonsOnH2Test {

  private static final int AT_ONCE = 16;
  private static final LocalDate BORN = LocalDate.of(2004, 5, 6);

  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private PersonTable persons;

  @BeforeEach
  void cases_and_nobody_in_them() {
    DataSource h2 =
        new DriverManagerDataSource(
            "jdbc:h2:mem:persons" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V02__case_record.sql"),
            new ClassPathResource("db/migration/V10__person.sql"))
        .execute(h2);
    jdbc = JdbcClient.create(h2);
    IntStream.range(0, AT_ONCE)
        .forEach(
            n ->
                jdbc.sql(
                        """
                        insert into support_case (case_number, opened_at, opened_by, status)
                        values (:case, current_timestamp, 'test', 'OPEN')
                        """)
                    .param("case", youth(n).value())
                    .update());
    JdbcTransactionManager transactions = new JdbcTransactionManager(h2);
    transaction = new TransactionTemplate(transactions);
    persons = new PersonTable(jdbc, new CprSeal(key(1), key(2)), transactions);
  }

  @Test
  void many_registrations_of_one_person_at_once_leave_one_open_case() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Boolean>> answers =
        threads.invokeAll(
            IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(n -> () -> registers(youth(n)))
                .toList());
    threads.shutdown();
    int accepted = 0;
    for (Future<Boolean> answer : answers) {
      accepted += answer.get() ? 1 : 0;
    }
    assertThat(accepted).isEqualTo(1);
    assertThat(count("person")).isEqualTo(1);
    assertThat(count("open_case_of_person")).isEqualTo(1);
  }

  @Test
  void a_person_comes_back_after_the_case_was_closed_and_keeps_who_they_are() {
    assertThat(registers(youth(0))).isTrue();
    assertThat(registers(youth(1))).isFalse();
    persons.closed(youth(0));
    persons.closed(youth(0));
    assertThat(registers(youth(1))).isTrue();
    assertThat(persons.of(youth(1)).map(Person::id))
        .isEqualTo(persons.of(youth(0)).map(Person::id));
  }

  @Test
  void a_corrected_number_moves_the_case_to_the_right_person() {
    assertThat(registers(youth(0))).isTrue();
    transaction.executeWithoutResult(
        status -> {
          persons.keep(youth(0), "cpr", "070809-TAB1");
          persons.register(youth(0), new Identity(true, null, LocalDate.of(2009, 8, 7), true));
        });
    assertThat(persons.of(youth(0)).orElseThrow().maskedCpr()).isEqualTo("070809-••••");
    assertThat(persons.of(youth(0)).orElseThrow().protectedIdentity()).isTrue();
    assertThat(registers(youth(1))).isTrue();
  }

  @Test
  void a_number_that_was_a_mistake_is_taken_off_the_case() {
    assertThat(registers(youth(0))).isTrue();
    transaction.executeWithoutResult(
        status -> persons.register(youth(0), new Identity(false, null, BORN, false)));
    assertThat(persons.of(youth(0)).orElseThrow().maskedCpr()).isNull();
    assertThat(registers(youth(1))).isTrue();
  }

  @Test
  void a_correction_in_a_closed_case_opens_nothing() {
    assertThat(registers(youth(0))).isTrue();
    jdbc.sql(
            """
            update support_case set status = 'CLOSED', outcome = 'OTHER',
                closed_at = current_timestamp where case_number = :case
            """)
        .param("case", youth(0).value())
        .update();
    persons.closed(youth(0));
    assertThat(registers(youth(1))).isTrue();
    assertThat(registers(youth(0))).isTrue();
    assertThat(count("open_case_of_person")).isEqualTo(1);
  }

  @Test
  void somebody_without_a_number_is_a_person_all_the_same() {
    transaction.executeWithoutResult(
        status -> persons.register(youth(0), new Identity(false, null, BORN, false)));
    assertThat(persons.of(youth(0)).orElseThrow().birthDate()).isEqualTo(BORN);
    assertThat(persons.of(youth(1))).isEmpty();
  }

  @Test
  void what_cannot_be_a_number_is_refused_without_being_repeated() {
    assertThatThrownBy(() -> persons.keep(youth(0), "cpr", "3213041234"))
        .isInstanceOf(RefusedAnswer.class)
        .hasMessageContaining("CPR-nummer")
        .hasMessageNotContaining("321304");
  }

  private boolean registers(CaseNumber youth) {
    try {
      transaction.executeWithoutResult(
          status -> {
            persons.keep(youth, "cpr", "060504-1234");
            persons.register(youth, new Identity(true, "Testperson Æble", BORN, false));
          });
      return true;
    } catch (RefusedAnswer refused) {
      return false;
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static CaseNumber youth(int number) {
    return CaseNumber.of("HF-2026-%06d".formatted(number + 1));
  }

  private static String key(int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
