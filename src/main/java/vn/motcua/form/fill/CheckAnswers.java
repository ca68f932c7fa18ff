package vn.motcua.form.fill;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.form.Filled;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.shared.Vietnam;

/** Reads what was typed into a form and finds what is wrong with it. */
@Component
public class CheckAnswers {

  private final Clock clock;

  CheckAnswers(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param typed by name of the input
   */
  public Filled check(FormSchema schema, Map<String, String> typed) {
    var answers = Answers.of(schema.form(), typed);
    var document = Documents.build(schema.form(), answers);
    var today = Vietnam.date(clock.instant());
    return new Filled(document, new FindFaults(schema, answers, today).in(document));
  }
}
