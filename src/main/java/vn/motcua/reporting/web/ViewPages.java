package vn.motcua.reporting.web;

import java.util.Set;
import vn.motcua.shared.Actor;

/** Makes one of the views of the page of reports, or several that look alike. */
public interface ViewPages {

  Set<ReportView> views();

  /** The template that shows {@link #page}. */
  String template();

  /** What the template is given as {@code page}. */
  Object page(Actor actor, ReportQuestion question);
}
