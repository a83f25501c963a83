package dk.hjemvej.engine.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small good set of models, broken in one place at a time: every rule is seen to fail. */
class ModelCheckTest {

  private static final Surroundings SURROUNDINGS =
      new Surroundings(
          Map.of("planHelp", new DelegateVariables(Set.of("wish"), Set.of("helpAt"))),
          Set.of("workers"));

  private static final String WAY = "bpmn/way.bpmn";
  private static final String HELP = "bpmn/help.bpmn";
  private static final String DEADLINES = "bpmn/deadlines.dmn";
  private static final String ANSWER = "forms/answer-question.form";
  private static final String BEGIN = "forms/begin-way.form";

  @Test
  void the_good_set_has_no_findings() {
    assertThat(check(good())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void each_break_is_found_at_its_element(Break broken) {
    Map<String, String> files = good();
    broken.breaks(files);

    assertThat(check(files)).anySatisfy(broken::isSaidBy);
  }

  /** A called process cannot know who forgets to hand something over: it names what it misses. */
  @Test
  void what_a_caller_does_not_hand_over_is_missing_in_the_called_process() {
    Map<String, String> files = good();
    files.computeIfPresent(
        WAY, (name, text) -> text.replace("target=\"round\"", "target=\"turn\""));

    assertThat(check(files))
        .extracting(Finding::toString)
        .contains("bpmn/help.bpmn: Flow_First »Ja«: variablen »round« bliver aldrig sat i help");
  }

  static Stream<Break> breaks() {
    List<Break> all = new ArrayList<>();
    all.addAll(brokenProcesses());
    all.addAll(brokenSteps());
    all.addAll(brokenQuestions());
    all.addAll(brokenForms());
    all.addAll(brokenDecisions());
    all.addAll(hostile());
    return all.stream();
  }

  private static List<Break> brokenProcesses() {
    return List.of(
        new Break(WAY, "isExecutable=\"true\"", "isExecutable=\"false\"", "way", "isExecutable"),
        new Break(WAY, " camunda:historyTimeToLive=\"P1826D\"", "", "way", "historyTimeToLive"),
        new Break(WAY, "\"P1826D\"", "\"P5Y\"", "way", "historyTimeToLive"),
        new Break(WAY, "process id=\"way\"", "process id=\"road\"", "road", "filens navn"),
        new Break(WAY, "id=\"way\" name=\"Vej\"", "id=\"way\"", "way", "mangler et navn"),
        new Break(
            WAY,
            "<bpmn:documentation>En lille vej til prøver.</bpmn:documentation>",
            "",
            "way",
            "beskrivelse"),
        new Break(
            WAY,
            "Groups=\"outreach-workers\"",
            "Groups=\"everybody\"",
            "way",
            "»everybody« findes ikke"),
        new Break(
            WAY,
            "name=\"case\" value=\"opens\"",
            "name=\"case\" value=\"open\"",
            "way",
            "opens, refers, none eller follows"),
        new Break(
            WAY,
            "name=\"case\" value=\"opens\"",
            "name=\"case\" value=\"follows\"",
            "way",
            "ingen startformular"),
        new Break(
            WAY,
            "<camunda:property name=\"case\" value=\"opens\" />",
            "",
            "way",
            "egenskaben case"),
        new Break(
            WAY, "value=\"opens\"", "value=\"refers\"", "StartEvent_Asked", "feltet caseNumber"),
        new Break(
            WAY,
            "camunda:candidateStarterGroups=",
            "camunda:isStartableInTasklist=\"false\" camunda:candidateStarterGroups=",
            "way",
            "kan ikke startes"),
        new Break(
            HELP, " camunda:isStartableInTasklist=\"false\"", "", "help", "isStartableInTasklist"),
        new Break(WAY, "process id=\"way\"", "process id=\"help\"", "help", "findes også i"),
        new Break(
            WAY,
            "UserTask_AnswerQuestion",
            "Activity_0tid0x1",
            "Activity_0tid0x1",
            "id skal være UserTask_"),
        new Break(WAY, "Flow_AskedToAnswer", "Flow_0n0kvf1", "Flow_0n0kvf1", "id skal være Flow_"),
        new Break(
            WAY,
            "TimerEvent_HelpDate",
            "MessageEvent_HelpDate",
            "MessageEvent_HelpDate",
            "id skal være TimerEvent_"),
        new Break(
            WAY, "name=\"Svar på spørgsmål\" ", "", "UserTask_AnswerQuestion", "mangler et navn"),
        new Break(WAY, " name=\"Hjulpet\"", "", "EndEvent_Helped", "mangler et navn"),
        new Break(WAY, "Ønsker hjælp?", "Ønsker hjælp", "Gateway_Wish", "spørgsmål"),
        new Break(
            WAY,
            "id=\"Flow_No\" name=\"Nej\"",
            "id=\"Flow_No\"",
            "Flow_No",
            "svaret mangler et navn"),
        new Break(
            WAY,
            " bpmnElement=\"EndEvent_Helped\"",
            " bpmnElement=\"EndEvent_Declined\"",
            "EndEvent_Helped",
            "ikke tegnet"),
        new Break(
            WAY,
            " bpmnElement=\"EndEvent_Helped\"",
            " bpmnElement=\"EndEvent_Declined\"",
            "EndEvent_Declined",
            "to gange"),
        new Break(
            WAY,
            " bpmnElement=\"EndEvent_Helped\"",
            "",
            "EndEvent_Helped_di",
            "findes ikke i processen"),
        new Break(WAY, "<di:waypoint x=\"842\" y=\"120\" />", "", "way", "kan ikke læses"),
        new Break(WAY, "</bpmn:process>", "", "way", "kan ikke læses"),
        new Break(
            HELP,
            "</bpmn:process>",
            "</bpmn:process><bpmn:process id=\"second\"/>",
            "help",
            "har 2"));
  }

  private static List<Break> brokenSteps() {
    return List.of(
        new Break(
            WAY,
            "<bpmn:documentation>Svar, så den unge ved, hvad der sker.</bpmn:documentation>",
            "",
            "UserTask_AnswerQuestion",
            "beskrivelse"),
        new Break(
            WAY,
            " camunda:formRef=\"answer-question\"",
            "",
            "UserTask_AnswerQuestion",
            "mangler en formular"),
        new Break(
            WAY,
            "formRef=\"answer-question\"",
            "formRef=\"answer\"",
            "UserTask_AnswerQuestion",
            "»answer« findes ikke"),
        new Break(
            WAY,
            "formRef=\"answer-question\"",
            "formRef=\"begin-way\"",
            "UserTask_AnswerQuestion",
            "skal hedde »answer-question«"),
        new Break(
            WAY,
            "answer-question\" camunda:formRefBinding=\"deployment\"",
            "answer-question\" camunda:formRefBinding=\"latest\"",
            "UserTask_AnswerQuestion",
            "formRefBinding"),
        new Break(
            WAY,
            "begin-way\" camunda:formRefBinding=\"deployment\"",
            "begin-way\" camunda:formRefBinding=\"latest\"",
            "StartEvent_Asked",
            "formRefBinding"),
        new Break(
            WAY,
            "begin-way\" camunda",
            "begin-way\" camunda:asyncBefore=\"true\" camunda",
            "StartEvent_Asked",
            "asyncBefore"),
        new Break(
            WAY,
            "formRef=\"begin-way\"",
            "formRef=\"begin\"",
            "StartEvent_Asked",
            "»begin« findes ikke"),
        new Break(
            WAY,
            " camunda:candidateGroups=\"outreach-workers, team-leaders\"",
            "",
            "UserTask_AnswerQuestion",
            "mangler en gruppe"),
        new Break(
            WAY,
            "outreach-workers, team-leaders",
            "outreach-workers, team-leader",
            "UserTask_AnswerQuestion",
            "»team-leader« findes ikke"),
        new Break(
            WAY,
            "<camunda:property name=\"deadline\" value=\"SOON\" />",
            "",
            "UserTask_AnswerQuestion",
            "mangler en frist"),
        new Break(
            WAY,
            "value=\"SOON\"",
            "value=\"SOMETIME\"",
            "UserTask_AnswerQuestion",
            "»SOMETIME« findes ikke"),
        new Break(
            WAY,
            "name=\"deadline\" value=\"SOON\"",
            "name=\"deadlineFrom\" value=\"someday\"",
            "UserTask_AnswerQuestion",
            "»someday« bliver aldrig sat"),
        new Break(
            WAY, "value=\"worker\"", "value=\"leader\"", "UserTask_AnswerQuestion", "responsible"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mail\" value=\"en mail\"",
            "UserTask_AnswerQuestion",
            "mail skal være en kode eller ${variabel}"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mail\" value=\"${somebody}\"",
            "UserTask_AnswerQuestion",
            "»somebody« bliver aldrig sat"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mailLevel\" value=\"10\"",
            "UserTask_AnswerQuestion",
            "mailLevel skal være en kode eller ${variabel}"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mailLevel\" value=\"2\"",
            "UserTask_AnswerQuestion",
            "mailLevel betyder intet uden mail"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mailTo\" value=\"worker\"",
            "UserTask_AnswerQuestion",
            "mailTo betyder intet uden mail"),
        new Break(
            WAY,
            "name=\"responsible\" value=\"worker\"",
            "name=\"mailTo\" value=\"worker, nobody\"",
            "UserTask_AnswerQuestion",
            "ikke »nobody«"),
        new Break(
            WAY, "${planHelp}", "${planHelpp}", "ServiceTask_PlanHelp", "»planHelpp« findes ikke"),
        new Break(
            WAY, "${planHelp}", "${planHelp.run()}", "ServiceTask_PlanHelp", "delegateExpression"),
        new Break(
            WAY,
            "ServiceTask_PlanHelp",
            "ServiceTask_Help",
            "ServiceTask_Help",
            "id skal være ServiceTask_PlanHelp"),
        new Break(
            WAY,
            "ServiceTask_PlanHelp",
            "ServiceTask_PlanHelper",
            "ServiceTask_PlanHelper",
            "id skal være ServiceTask_PlanHelp"),
        new Break(
            WAY,
            "calledElement=\"help\"",
            "calledElement=\"aid\"",
            "CallActivity_Help",
            "»aid« findes ikke"),
        new Break(
            WAY,
            "calledElementBinding=\"deployment\"",
            "calledElementBinding=\"latest\"",
            "CallActivity_Help",
            "calledElementBinding"),
        new Break(
            WAY,
            "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
            "",
            "CallActivity_Help",
            "sagsnummeret"),
        new Break(
            WAY,
            "#{execution.processBusinessKey}",
            "#{execution.id}",
            "CallActivity_Help",
            "sagsnummeret"),
        new Break(
            WAY,
            "<camunda:in source=\"wish\" target=\"wish\" />",
            "<camunda:in variables=\"all\" />",
            "CallActivity_Help",
            "en for en"),
        new Break(
            WAY,
            "<camunda:out source=\"outcome\" target=\"helpOutcome\" />",
            "<camunda:out variables=\"all\" />",
            "CallActivity_Help",
            "en for en"),
        new Break(
            WAY,
            "source=\"wish\"",
            "source=\"wihs\"",
            "CallActivity_Help",
            "»wihs« bliver aldrig sat"),
        new Break(
            WAY,
            "source=\"outcome\"",
            "source=\"result\"",
            "CallActivity_Help",
            "»result« bliver ikke sat i help"),
        new Break(WAY, "\"${1}\"", "\"${execution.id}\"", "CallActivity_Help", "udtrykket"),
        new Break(
            HELP,
            "decisionRef=\"deadlines\"",
            "decisionRef=\"order\"",
            "BusinessRuleTask_Rank",
            "»order« findes ikke"),
        new Break(
            HELP,
            "decisionRefBinding=\"deployment\"",
            "decisionRefBinding=\"latest\"",
            "BusinessRuleTask_Rank",
            "decisionRefBinding"),
        new Break(
            HELP,
            "name=\"PlaceAvailable\"",
            "name=\"PlaceFree\"",
            "Message_PlaceAvailable",
            "ukendt"),
        new Break(
            HELP,
            " messageRef=\"Message_PlaceAvailable\"",
            "",
            "MessageEvent_Place",
            "mangler en besked"),
        new Break(WAY, "${helpAt}", "2027-02-30", "TimerEvent_HelpDate", "hverken en variabel"),
        new Break(
            WAY,
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${helpAt}</bpmn:timeDate>",
            "",
            "TimerEvent_HelpDate",
            "mangler et tidspunkt"),
        new Break(
            WAY,
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${helpAt}</bpmn:timeDate>",
            "<bpmn:timeDuration>P9X</bpmn:timeDuration>",
            "TimerEvent_HelpDate",
            "»P9X«"),
        new Break(
            WAY, "${helpAt}", "${helpAtt}", "TimerEvent_HelpDate", "»helpAtt« bliver aldrig sat"),
        new Break(
            WAY,
            "sourceRef=\"TimerEvent_HelpDate\"",
            "sourceRef=\"ServiceTask_PlanHelp\"",
            "TimerEvent_HelpDate",
            "fører ikke videre"),
        new Break(
            WAY,
            "name=\"outcome\" value=\"HELPED\"",
            "name=\"out\" value=\"HELPED\"",
            "EndEvent_Helped",
            "egenskaben outcome"),
        new Break(WAY, "value=\"HELPED\"", "value=\"Hjulpet\"", "EndEvent_Helped", "en kode"),
        new Break(
            WAY,
            "<camunda:property name=\"caseOutcome\" value=\"PURPOSE_FULLY_MET\" />",
            "",
            "EndEvent_Helped",
            "caseOutcome"),
        new Break(
            WAY, "value=\"PURPOSE_FULLY_MET\"", "value=\"GOOD\"", "EndEvent_Helped", "»GOOD«"),
        new Break(
            WAY,
            "value=\"PURPOSE_FULLY_MET\"",
            "value=\"${caseOutcome}\"",
            "EndEvent_Helped",
            "»caseOutcome« bliver aldrig sat"));
  }

  private static List<Break> brokenQuestions() {
    String no =
        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${wish == 'NO'}</bpmn:conditionExpression>";
    return List.of(
        new Break(WAY, no, "", "Flow_No", "mangler en betingelse"),
        new Break(
            WAY,
            "name=\"Ønsker hjælp?\"",
            "name=\"Ønsker hjælp?\" default=\"Flow_No\"",
            "Gateway_Wish",
            "standardvej"),
        new Break(
            WAY,
            "targetRef=\"TimerEvent_HelpDate\" />",
            "targetRef=\"TimerEvent_HelpDate\">" + no + "</bpmn:sequenceFlow>",
            "Flow_PlanToDate",
            "kun stå efter et spørgsmål"),
        new Break(
            WAY,
            "${wish == 'NO'}",
            "${wish == 'NEVER'}",
            "Gateway_Wish",
            "intet svar passer på {wish=NO}"),
        new Break(
            WAY,
            "${wish == 'NO'}",
            "${wish != 'YES'}",
            "Gateway_Wish",
            "flere svar passer på {wish=MAYBE}"),
        new Break(WAY, "${wish == 'NO'}", "${wihs == 'NO'}", "Flow_No", "»wihs« bliver aldrig sat"),
        new Break(WAY, "${wish == 'NO'}", "${wish.equals('NO')}", "Flow_No", "udtrykket"),
        new Break(WAY, "${wish == 'NO'}", "${wish eq 'NO'}", "Flow_No", "udtrykket"),
        new Break(WAY, "${wish == 'NO'}", "wish == 'NO'", "Flow_No", "mellem ${ og }"),
        new Break(WAY, "${wish == 'NO'}", "${wish == 'NO'} and ${true}", "Flow_No", "udtrykket"),
        new Break(
            WAY,
            "${wish == 'NO'}",
            "${execution == null}",
            "Flow_No",
            "»execution« kan ikke stå her"));
  }

  private static List<Break> brokenForms() {
    return List.of(
        new Break(ANSWER, "\"id\": \"answer-question\", ", "", "answer-question", "filens navn"),
        new Break(
            ANSWER,
            "\"schemaVersion\": 16",
            "\"schemaVersion\": 18",
            "answer-question",
            "schemaVersion 16"),
        new Break(
            ANSWER,
            "\"executionPlatform\": \"Camunda Platform\"",
            "\"executionPlatform\": \"Camunda Cloud\"",
            "answer-question",
            "Camunda Platform"),
        new Break(
            ANSWER,
            "\"type\": \"textarea\"",
            "\"type\": \"filepicker\"",
            "remark",
            "virker ikke i Tasklist"),
        new Break(
            ANSWER,
            "\"type\": \"group\"",
            "\"type\": \"dynamiclist\"",
            "Field_details",
            "virker ikke i Tasklist"),
        new Break(
            ANSWER,
            "\"label\": \"Detaljer\"",
            "\"label\": \"Detaljer\", \"path\": \"details\"",
            "Field_details",
            "sti"),
        new Break(ANSWER, "\"label\": \"Bemærkning\", ", "", "remark", "etiket"),
        new Break(ANSWER, "\"maxLength\": 4000", "\"minLength\": 1", "remark", "største længde"),
        new Break(ANSWER, "\"subtype\": \"date\"", "\"subtype\": \"time\"", "helpOn", "datofeltet"),
        new Break(ANSWER, "\"key\": \"remark\"", "\"key\": \"Bemærkning\"", "Bemærkning", "nøgle"),
        new Break(
            ANSWER, "\"key\": \"remark\"", "\"key\": \"helper\"", "helper", "bruges to gange"),
        new Break(
            ANSWER, "Field_remark", "Field_helper", "remark", "id mangler eller bruges to gange"),
        new Break(
            ANSWER,
            "\"options\": \"workers\"",
            "\"options\": \"staff\"",
            "helper",
            "»staff« findes ikke"),
        new Break(
            ANSWER,
            "\"properties\": { \"options\": \"workers\" }",
            "\"properties\": {}",
            "helper",
            "ingen svarmuligheder"),
        new Break(
            ANSWER,
            "\"values\": []",
            "\"valuesKey\": \"staff\"",
            "helper",
            "svarmuligheder skal stå"),
        new Break(
            ANSWER,
            "\"hide\": \"=wish = \\\"NO\\\"\"",
            "\"hide\": \"=remark = null\"",
            "helpOn",
            "et tomt tekstfelt er ikke null"),
        new Break(ANSWER, "\"MAYBE\"", "\"YES\"", "wish", "står to gange"),
        new Break(
            ANSWER,
            "\"maxLength\": 4000 } }",
            "\"maxLength\": 4000 }, \"properties\": { \"route\": \"true\" } }",
            "remark",
            "fri tekst"),
        new Break(
            ANSWER,
            "\"route\": \"true\"",
            "\"route\": \"true\", \"vault\": \"true\"",
            "wish",
            "krypteret"),
        new Break(ANSWER, "\"route\": \"true\"", "\"route\": \"yes\"", "wish", "skal være true"),
        new Break(ANSWER, "\"route\"", "\"rute\"", "wish", "»rute« er ukendt"),
        new Break(ANSWER, "\"checkMessage\"", "\"checkMessage2\"", "helpOn", "mangler sin besked"),
        new Break(ANSWER, "=wish = ", "wish = ", "helpOn", "begynde med ="),
        new Break(ANSWER, "=wish = \\\"NO\\\"", "=wish = = \\\"NO\\\"", "helpOn", "kan ikke læses"),
        new Break(ANSWER, "=wish = ", "=whish = ", "helpOn", "kender ikke »whish«"),
        new Break(ANSWER, "<= today", "<= tomorrow", "helpOn", "kender ikke »tomorrow«"),
        new Break(
            ANSWER, "+ deadlines.SOON", "+ deadlines.SOMETIME", "helpOn", "»SOMETIME« findes ikke"),
        new Break(
            BEGIN,
            "\"key\": \"urgent\", \"label\": \"Haster\"",
            "\"key\": \"wish\", \"label\": \"Haster\", \"properties\": { \"route\": \"true\" }",
            "wish",
            "også fra formularen"),
        new Break(BEGIN, "begin-way", "begin-ways", "begin-ways", "bruges ikke af noget trin"),
        new Break(BEGIN, "\"components\": [", "\"components\": [[", "begin-way", "kan ikke læses"));
  }

  private static List<Break> brokenDecisions() {
    return List.of(
        new Break(
            DEADLINES,
            " camunda:historyTimeToLive=\"P1826D\"",
            "",
            "deadlines",
            "historyTimeToLive"),
        new Break(
            DEADLINES,
            "decision id=\"deadlines\"",
            "decision id=\"dates\"",
            "dates",
            "filens navn"),
        new Break(
            DEADLINES,
            "id=\"deadlines\" name=\"Frister\"",
            "id=\"deadlines\"",
            "deadlines",
            "kan ikke læses"),
        new Break(
            DEADLINES,
            "<text>row</text>",
            "<text>row +</text>",
            "InputExpression_Row",
            "kan ikke læses"),
        new Break(
            DEADLINES,
            "<text>\"SOON\"</text>",
            "<text>\"SOON</text>",
            "InputEntry_Soon",
            "kan ikke læses"),
        new Break(
            DEADLINES,
            "<text>\"P3D\"</text>",
            "<text>P3D)</text>",
            "OutputEntry_Soon",
            "kan ikke læses"));
  }

  /** What a hostile or careless owner might draw: each of these reaches the server (SAFETY S6). */
  private static List<Break> hostile() {
    String delegate = "camunda:delegateExpression=\"${planHelp}\"";
    String properties = "<camunda:property name=\"deadline\"";
    String listener = "</camunda:properties>";
    return List.of(
        new Break(
            WAY,
            delegate,
            "camunda:class=\"java.lang.Runtime\"",
            "ServiceTask_PlanHelp",
            "»camunda:class«"),
        new Break(
            WAY,
            delegate,
            "camunda:expression=\"${planHelp}\"",
            "ServiceTask_PlanHelp",
            "»camunda:expression«"),
        new Break(
            WAY,
            delegate,
            "camunda:type=\"external\" camunda:topic=\"x\"",
            "ServiceTask_PlanHelp",
            "»camunda:type«"),
        new Break(
            WAY,
            "bpmn:serviceTask",
            "bpmn:scriptTask",
            "ServiceTask_PlanHelp",
            "»bpmn:scriptTask«"),
        new Break(
            WAY, "bpmn:serviceTask", "bpmn:sendTask", "ServiceTask_PlanHelp", "»bpmn:sendTask«"),
        new Break(
            WAY,
            "name=\"Svar på spørgsmål\"",
            "name=\"${planHelp}\"",
            "UserTask_AnswerQuestion",
            "udtrykket »${planHelp}«"),
        new Break(
            WAY,
            "Svar, så den unge ved, hvad der sker.",
            "#{planHelp}",
            "UserTask_AnswerQuestion",
            "udtrykket"),
        new Break(
            WAY,
            "outreach-workers, team-leaders",
            "${planHelp}",
            "UserTask_AnswerQuestion",
            "udtrykket"),
        new Break(
            WAY,
            "candidateGroups=\"outreach",
            "assignee=\"${planHelp}\" camunda:candidateGroups=\"outreach",
            "UserTask_AnswerQuestion",
            "»camunda:assignee«"),
        new Break(
            WAY,
            "camunda:formRef=\"answer-question\"",
            "camunda:formKey=\"embedded:app:x.html\"",
            "UserTask_AnswerQuestion",
            "»camunda:formKey«"),
        new Break(
            WAY,
            properties,
            "<camunda:property name=\"x\" value=\"y\"><camunda:script>1</camunda:script></camunda:property>"
                + properties,
            "UserTask_AnswerQuestion",
            "»camunda:script«"),
        new Break(
            WAY,
            listener,
            listener
                + "<camunda:executionListener event=\"start\" delegateExpression=\"${planHelp}\" />",
            "UserTask_AnswerQuestion",
            "»camunda:executionListener«"),
        new Break(
            WAY,
            listener,
            listener + "<camunda:taskListener event=\"create\" expression=\"${planHelp}\" />",
            "UserTask_AnswerQuestion",
            "»camunda:taskListener«"),
        new Break(
            WAY,
            listener,
            listener
                + "<camunda:inputOutput><camunda:inputParameter name=\"x\">1</camunda:inputParameter></camunda:inputOutput>",
            "UserTask_AnswerQuestion",
            "»camunda:inputOutput«"),
        new Break(
            WAY,
            listener,
            listener + "<camunda:connector />",
            "UserTask_AnswerQuestion",
            "»camunda:connector«"),
        new Break(
            WAY,
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">",
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">",
            "Flow_Yes",
            "»language«"),
        new Break(
            WAY,
            "xmlns:camunda=",
            "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:x=\"y\" xmlns:camunda=",
            "Definitions_Way",
            "»activiti:x«"),
        new Break(
            WAY,
            "targetNamespace=",
            "expressionLanguage=\"groovy\" targetNamespace=",
            "Definitions_Way",
            "»expressionLanguage«"),
        new Break(
            WAY,
            "<bpmn:definitions",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions",
            "way",
            "kan ikke læses"),
        new Break(
            WAY,
            "calledElement=\"help\"",
            "calledElement=\"${help}\"",
            "CallActivity_Help",
            "kun ${lifeEvent}"),
        new Break(
            HELP,
            "name=\"PlaceAvailable\"",
            "name=\"${place}\"",
            "Message_PlaceAvailable",
            "udtrykket »${place}«"),
        new Break(
            DEADLINES,
            "typeRef=\"string\"><text>row",
            "typeRef=\"string\" expressionLanguage=\"javascript\"><text>row",
            "InputExpression_Row",
            "»expressionLanguage«"),
        new Break(
            DEADLINES,
            "<text>\"P3D\"</text>",
            "<text>${row}</text>",
            "OutputEntry_Soon",
            "udtrykket »${row}«"));
  }

  private static List<Finding> check(Map<String, String> files) {
    Map<String, byte[]> resources = new TreeMap<>();
    files.forEach((name, text) -> resources.put(name, text.getBytes(UTF_8)));
    return new ModelCheck(SURROUNDINGS).check(resources);
  }

  private static Map<String, String> good() {
    Map<String, String> files = new TreeMap<>();
    Stream.of(WAY, HELP, DEADLINES, ANSWER, BEGIN).forEach(name -> files.put(name, read(name)));
    return files;
  }

  private static String read(String name) {
    try (InputStream file = ModelCheckTest.class.getResourceAsStream(name.replaceAll("^.*/", ""))) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is changed in a good file, and what must be said about which element. */
}
