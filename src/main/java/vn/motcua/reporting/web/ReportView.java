package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the page of reports shows of an agency and a period, in the order of its tabs. */
public enum ReportView {
  /** The dashboard. */
  OVERVIEW,
  /** Biểu II.06a, TT 01/2020/TT-VPCP. */
  FORM_06,
  /** Biểu 07a/BTP of 2026. */
  FORM_07,
  /** Why dossiers were late, TT 01/2020/TT-VPCP, II.06d and II.06đ. */
  CAUSES,
  /** How much was kept to its date, by each denominator. */
  RATES,
  /** Evaluation of handling, NĐ 61/2018/NĐ-CP art. 28–32. */
  EVALUATION,
  /** Quality of service after QĐ 766/QĐ-TTg, as far as facts tell. */
  SERVICE_QUALITY,
  /** How far dossiers are data, QĐ 766/QĐ-TTg, group 4. */
  DIGITISATION,
  /** How many procedures, TT 01/2020/TT-VPCP, II.07b. */
  COUNTS;

  /** {@code form-06} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportView> of(String key) {
    return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst();
  }

  /** What it is headed. */
  public String title() {
    return t("reporting.title." + key());
  }

  /** What its tab is called. */
  public String label() {
    return t("reporting.view." + key());
  }
}
