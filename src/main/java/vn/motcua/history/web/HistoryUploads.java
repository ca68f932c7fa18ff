package vn.motcua.history.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.failure.LargeUpload;

/** Where files of a million past dossiers come in. */
@Component
class HistoryUploads implements LargeUpload {

  private static final Set<String> ADDRESSES =
      Set.of(PastImportPages.PATH, "/api/v1/dossiers:import");

  @Override
  public boolean takes(String address) {
    return ADDRESSES.contains(address);
  }
}
