/** Files of citizens on their way in. */
@NullMarked
package vn.motcua.submission.upload;

import org.jspecify.annotations.NullMarked;
