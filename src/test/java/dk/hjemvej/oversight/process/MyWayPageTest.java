package dk.hjemvej.oversight.process;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.oversight.HousingRows;
import dk.hjemvej.oversight.InventedWay;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a young person reads on the page "Min vej". */
@PathwayTest
class MyWayPageTest {

  /** LIX under 25 is what children's books have. */
  private static final double EASY = 25;

  @Autowired MyWayPage page;
  @Autowired SupportCases cases;
  @Autowired Submissions submissions;
  @Autowired PassingTime time;
  @Autowired JdbcClient jdbc;

  private CaseNumber youth;
  private InventedWay way;
  private HousingRows homes;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.open("test");
    way = new InventedWay(jdbc, submissions, youth);
    homes = new HousingRows(jdbc);
  }

  @Test
  void on_the_street_it_says_who_is_met_when_and_nothing_more() {
    way.said(with("alias", "Testine", "nextContactOn", "2026-03-09"));
    assertThat(words(page.of(youth, false)))
        .contains("Hej Testine", "Vi mødes Her er du", "Mandag den 9. marts Vi ses igen")
        .contains("Gadeteamet", "Ring 112 med det samme")
        .doesNotContain("Det har vi aftalt", youth.value());
  }

  @Test
  void while_help_is_found_it_says_so_and_tells_what_was_agreed_at_the_table() {
    way.enrolled()
        .said(with("fullName", "Testine Prøvesen", "coordinator", "Testperson Æ"))
        .said(with("citizenAttended", "YES", "agreementCount", "1"))
        .said(with("agreement1What", "Søge om indskud", "agreement1Who", "Testperson Å"))
        .said(with("agreement1DueOn", "2026-03-02"));
    homes.attempt(youth, 1, "2026-02-10");
    assertThat(words(page.of(youth, false)))
        .contains("Vi finder den rette hjælp Her er du", "Hej Testine")
        .contains("Mandag den 2. marts Søge om indskud (Testperson Å)")
        .contains("Testperson Æ Holder styr på din sag", "Vi leder efter en bolig til dig.")
        .doesNotContain("Prøvesen");
  }

  @Test
  void an_agreement_made_without_the_young_person_is_no_agreement_of_theirs() {
    way.enrolled()
        .said(with("citizenAttended", "NO", "agreementCount", "1"))
        .said(with("agreement1What", "Indhente journal", "agreement1DueOn", "2026-03-09"));
    assertThat(words(page.of(youth, false))).doesNotContain("Indhente journal");
  }

  @Test
  void in_a_phase_of_cti_it_says_what_it_is_about_who_helps_and_what_the_goals_are() {
    inSecondPhase().contact("2026-02-25", "2026-03-04");
    assertThat(words(page.of(youth, false)))
        .contains("Du får støtte Her er du", "Nu prøver vi af, hvordan det går i dit eget hjem.")
        .contains("Det drømmer du om En kat og ro")
        .contains("Onsdag den 4. marts Du og Test cti har en aftale")
        .contains("Torsdag den 2. april Vi ser sammen på, hvordan det går")
        .contains("Test cti Er din støtteperson.", "Testforeningen Dine venner og din familie")
        .contains("Dit hjem: Betale husleje hver måned", "Dine penge: Lave et budget")
        .contains("Test cti, Ungeindsatsen")
        .doesNotContain("Holdet, der ikke virkede", "CTI", "HOUSING");
  }

  @Test
  void the_next_contact_is_shown_until_the_day_it_is_late_and_then_comes_soon() {
    inSecondPhase().contact("2026-02-23", null);
    assertThat(words(page.of(youth, false)))
        .contains("Mandag den 2. marts Test cti har fat i dig senest her");
    time.startsAt("2026-03-03T10:00");
    assertThat(words(page.of(youth, false))).contains("Snart Test cti har fat i dig");
  }

  @Test
  void a_promise_of_a_home_is_told_until_its_day_has_passed() {
    inSecondPhase();
    homes.attempt(youth, 1, "2026-02-10");
    jdbc.sql("update housing_referral set expected_move_in = '2026-03-02'").update();
    assertThat(words(page.of(youth, false)))
        .contains("Du kan regne med en bolig omkring mandag den 2. marts.");
    time.startsAt("2026-03-03T10:00");
    assertThat(words(page.of(youth, false)))
        .contains("Vi leder efter en bolig til dig.")
        .doesNotContain("regne med");
  }

  @Test
  void an_offered_home_is_to_be_answered_and_one_to_move_into_has_its_day() {
    inSecondPhase();
    homes.attempt(youth, 1, "2026-02-10");
    homes.open(youth, 1, homes.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-03-02");
    jdbc.sql("update housing_offer set answer_by = '2026-03-09'").update();
    assertThat(words(page.of(youth, false)))
        .contains("Mandag den 9. marts Svar senest på, om du vil have boligen");
  }

  @Test
  void whoever_is_about_to_be_handed_over_reads_who_takes_over_what() {
    inSecondPhase()
        .handingOver()
        .said(with("needs", 2, "need1", "Breve", "receiver1", "SECTION_85"))
        .said(with("contactPerson1", "Testperson Ø", "startsOn1", "2026-04-01"))
        .said(with("need2", "Madlavning", "receiver2", "SELF", "need3", "Gammelt behov"));
    assertThat(words(page.of(youth, false)))
        .contains("Andre tager over Her er du", "Vi slipper dig ikke")
        .contains("Testperson Ø Tager over: Breve", "Dig selv Tager over: Madlavning")
        .contains("Onsdag den 1. april Testperson Ø begynder at hjælpe dig")
        .doesNotContain("SECTION_85", "Gammelt behov");
  }

  @Test
  void whoever_has_finished_reads_who_helps_now_and_whom_to_call() {
    inSecondPhase()
        .courseClosed(1, "2026-03-01", "CASE_CLOSED")
        .said(with("needs", 1, "need1", "Breve", "receiver1", "NETWORK"))
        .handoverSettled("HANDED_OVER")
        .caseClosed("PURPOSE_FULLY_MET");
    assertThat(words(page.of(youth, false)))
        .contains("På egne ben Her er du", "Du må altid ringe", "Dine nære Tager over: Breve")
        .doesNotContain("PURPOSE", "Betale husleje");
  }

  @Test
  void nobody_is_promised_a_receiver_who_has_not_taken_over() {
    inSecondPhase()
        .courseClosed(1, "2026-03-01", "CASE_CLOSED")
        .said(
            with(
                "needs", 1, "need1", "Breve", "receiver1", "SECTION_85", "startsOn1", "2026-04-01"))
        .handoverSettled("CONTINUED")
        .caseClosed("WANTED_TO_STOP");
    assertThat(words(page.of(youth, false)))
        .contains("På egne ben Her er du", "Du må altid ringe")
        .doesNotContain("Tager over", "begynder at hjælpe dig");
  }

  @Test
  void other_methods_and_a_pause_have_words_of_their_own() {
    way.enrolled().course(1, "ACT", "act", "2026-01-02");
    assertThat(words(page.of(youth, false))).contains("Et helt team støtter dig.");
    jdbc.sql("update method_course set method = 'ICM'").update();
    assertThat(words(page.of(youth, false))).contains("Du har din egen støtteperson.");
    way.paused();
    assertThat(words(page.of(youth, false)))
        .contains("Din støtte holder pause")
        .doesNotContain("Indlagt", "ADMITTED");
  }

  @Test
  void what_only_we_need_to_know_is_not_on_the_page() {
    inSecondPhase().highRisk().said(with("visitSafety", "Gå altid to", "cpr", "310204-••••"));
    assertThat(page.of(youth, false))
        .doesNotContain("isiko", "Gå altid to", "310204", youth.value());
  }

  @Test
  void whoever_may_not_know_who_it_is_reads_no_name_and_nothing_typed_freely() {
    inSecondPhase();
    homes.attempt(youth, 1, "2026-01-10");
    homes.accepted(youth, 1, homes.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-02-01");
    jdbc.sql("update housing_referral set moved_in_on = '2026-02-15'").update();
    assertThat(words(page.of(youth, false))).contains("Du har dit eget hjem på Prøvevej 1.");
    assertThat(words(page.of(youth, true)))
        .contains("Hej ", "Du får støtte Her er du", "Du har dit eget hjem.")
        .doesNotContain("Testine", "Prøvevej", "Testforeningen", "En kat og ro", "husleje");
  }

  @Test
  void what_somebody_typed_is_never_read_as_html() {
    String evil = "<script>alert(1)</script>\"'&";
    inSecondPhase().said(with("fullName", evil, "goal1", evil, "dreamsAndHopes", evil));
    assertThat(page.of(youth, false))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  }

  @Test
  void the_page_is_as_easy_to_read_as_a_book_for_children() {
    inSecondPhase().handingOver().contact("2026-02-25", "2026-03-04");
    homes.attempt(youth, 1, "2026-02-10");
    assertThat(lix(page.of(youth, false))).isLessThan(EASY);
  }

  private InventedWay inSecondPhase() {
    return way.enrolled()
        .course(1, "CTI", "cti", "2025-10-01")
        .phase(1, 2, "2026-01-02")
        .link(1, "Testforeningen", "NETWORK", "WORKS")
        .link(2, "Holdet, der ikke virkede", "NETWORK", "REPLACE")
        .said(with("fullName", "Testine Prøvesen", "dreamsAndHopes", "En kat og ro"))
        .said(
            with(
                "focusAreas",
                2,
                "area1",
                "HOUSING",
                "goal1",
                "Betale husleje hver måned",
                "area2",
                "ECONOMY",
                "goal2",
                "Lave et budget"));
  }

  /** The page without its tags, each piece on one line. */
  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*</head>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  /** Words in a sentence, and words with more than six letters in a hundred (Björnsson). */
  private static double lix(String html) {
    String text =
        html.replaceAll("(?s)<head>.*</head>", "")
            .replaceAll("</(li|p|h1|h2)>", ". ")
            .replaceAll("<[^>]*>", " ");
    long sentences =
        Arrays.stream(text.split("[.:!?]+")).filter(s -> s.matches("(?s).*\\p{L}.*")).count();
    String[] found = text.replaceAll("[^\\p{L}]+", " ").strip().split(" ");
    long longWords = Arrays.stream(found).filter(word -> word.length() > 6).count();
    return (double) found.length / sentences + 100.0 * longWords / found.length;
  }
}
