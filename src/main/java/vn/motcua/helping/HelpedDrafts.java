package vn.motcua.helping;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/** What is being filled in for somebody who is helped; the module whose drafts they are says so. */
public interface HelpedDrafts {

  /** Address and name of each. */
  List<Option> of(Assistance assistance);
}
