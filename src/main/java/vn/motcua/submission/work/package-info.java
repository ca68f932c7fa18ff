/** What is done again and again. */
@NullMarked
package vn.motcua.submission.work;

import org.jspecify.annotations.NullMarked;
