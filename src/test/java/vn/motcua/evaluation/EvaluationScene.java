package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The demonstration, with every dossier of it judged before each test. */
@DemonstrationTest
abstract class EvaluationScene {

  static final Period ALL = Period.days(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 12, 31));

  @Autowired Desk desk;
  @Autowired Evaluations evaluations;
  @Autowired EvaluationUpkeep upkeep;
  @Autowired FactUpkeep facts;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @BeforeEach
  void everything_is_counted() {
    facts.run();
    upkeep.run();
  }

  Scope commune() {
    return new Scope(organisation.find(Desk.AGENCY, ALL.to()).orElseThrow(), false);
  }

  String html(String username, String url) throws Exception {
    var response = answer(username, url);
    assertThat(response.getStatus()).as(url).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  int status(String username, String url) throws Exception {
    return answer(username, url).getStatus();
  }

  MockHttpServletResponse answer(String username, String url) throws Exception {
    return mvc.perform(get(url).with(actor(desk.person(username)))).andReturn().getResponse();
  }
}
