package vn.motcua.satisfaction.web;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.result.Result;

/** What the lines of results are called. */
@Component
class ResultNames {

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final Accounts accounts;

  ResultNames(Organisation organisation, Catalogue catalogue, Accounts accounts) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.accounts = accounts;
  }

  Map<Result, String> of(View view, List<Result> results, LocalDate on) {
    var officers =
        view == View.OFFICERS
            ? accounts.colleagues(
                results.stream().map(result -> Long.valueOf(result.key())).toList())
            : Map.<Long, Colleague>of();
    return results.stream()
        .collect(
            toMap(
                result -> result,
                result ->
                    switch (view) {
                      case PROCEDURES -> procedure(result.key(), on);
                      case OFFICERS -> {
                        var colleague = officers.get(Long.valueOf(result.key()));
                        yield colleague == null ? result.key() : colleague.fullName();
                      }
                      case WAYS -> t(Way.valueOf(result.key()).messageKey());
                      default -> organisation.agency(result.agencyId()).name();
                    }));
  }

  private String procedure(String code, LocalDate on) {
    return catalogue.inForce(code, on).map(Procedure::shortName).orElse(code);
  }
}
