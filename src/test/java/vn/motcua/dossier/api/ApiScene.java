package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Api;
import vn.motcua.testing.Api.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.JourneyTest;

/** The demonstration over real HTTP, each account with a token of its own. */
@JourneyTest
abstract class ApiScene {

  @LocalServerPort int port;

  private final Map<String, Api> sessions = new HashMap<>();
  String address = "";
  private List<Map<String, Integer>> papers = List.of();

  @BeforeEach
  void read_the_checklist() throws Exception {
    address = "http://localhost:" + port;
    papers = as("tiepnhan").papers();
  }

  Api as(String username) throws IOException, InterruptedException {
    var known = sessions.get(username);
    if (known != null) {
      return known;
    }
    var session = Api.at(address).as(username);
    sessions.put(username, session);
    return session;
  }

  /** A complete intake at Vĩnh Hoàng. */
  Map<String, Object> intake(String fullName) {
    return Api.intake(Desk.AGENCY, fullName, papers);
  }

  Answer receive(Map<String, Object> intake) throws Exception {
    return as("tiepnhan").receive(intake, UUID.randomUUID().toString());
  }

  Answer received(String fullName) throws Exception {
    var answer = receive(intake(fullName));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer;
  }

  /** Acts and sees that it was done. */
  Answer done(String username, Answer dossier, String action, Map<String, ?> more)
      throws Exception {
    var answer = as(username).act(dossier, action, more);
    assertThat(answer.status()).as(action + ": " + answer).isEqualTo(200);
    assertThat(answer.body().get("version").asLong())
        .isEqualTo(dossier.body().get("version").asLong() + 1);
    return answer;
  }

  static Answer list(Api api, String filters) throws Exception {
    var answer = api.get("/api/v1/dossiers?" + filters);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.body().has("next")).isTrue();
    return answer;
  }

  static List<String> codes(Api api, String filters) throws Exception {
    return texts(list(api, filters), "items", "code");
  }

  /** A list of words in an answer. */
  static List<String> texts(Answer answer, String list) {
    return answer.body().get(list).valueStream().map(element -> element.asString()).toList();
  }

  /** One field of every element of a list in an answer. */
  static List<String> texts(Answer answer, String list, String field) {
    return answer
        .body()
        .get(list)
        .valueStream()
        .map(element -> element.get(field).asString())
        .toList();
  }

  /** A refusal has its status, and says what is wrong as RFC 9457 asks. */
  static void assertRefused(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("title")).isNotBlank();
    assertThat(answer.text("code")).isNotBlank();
    assertThat(answer.body().get("status").asInt()).isEqualTo(status);
  }

  /** The day that many working days from now, as the desk counts them. */
  String workingDay(int amount) throws Exception {
    var question =
        Map.of(
            "agency",
            Desk.AGENCY,
            "receivedAt",
            OffsetDateTime.now(Vietnam.ZONE).toString(),
            "amount",
            amount,
            "unit",
            "WORKING_DAY",
            "pauses",
            List.of());
    return as("tiepnhan").post("/api/v1/deadlines", question).text("dueOn");
  }
}
