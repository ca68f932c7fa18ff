package vn.motcua.platform.start;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes why the start failed to the standard error, in plain sentences. */
class SentenceReporter implements FailureAnalysisReporter {

  private final PrintStream out;

  SentenceReporter() {
    this(System.err);
  }

  SentenceReporter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void report(FailureAnalysis analysis) {
    out.println();
    out.println("Một Cửa không khởi động được. / Một Cửa cannot start.");
    out.println(analysis.getDescription());
    if (analysis.getAction() != null) {
      out.println(analysis.getAction());
    }
    out.flush();
  }
}
