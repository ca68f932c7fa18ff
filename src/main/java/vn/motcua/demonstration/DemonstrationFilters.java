package vn.motcua.demonstration;

import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.SavedFilters;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;

/** The counter and the office keep the lists they look at every day. */
@Demonstration
class DemonstrationFilters implements Seed {

  private final Accounts accounts;
  private final SavedFilters filters;

  DemonstrationFilters(Accounts accounts, SavedFilters filters) {
    this.accounts = accounts;
    this.filters = filters;
  }

  @Override
  public String name() {
    return "demonstration.filters";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    save("tiepnhan", "Nộp trực tuyến", "list=to-accept&channel=ONLINE", true);
    save("truongphong", "Trực tuyến đang xử lý", "list=in-progress&channel=ONLINE", true);
    save("lanhdao", "Trễ hạn đã trả", "list=handled&timeliness=OVERDUE", false);
  }

  private void save(String username, String name, String query, boolean shared) {
    var person =
        accounts
            .actor(username)
            .orElseThrow(() -> new IllegalStateException("No account " + username));
    filters.save(person, FilterPlace.WORKLIST, name, query, shared);
  }
}
