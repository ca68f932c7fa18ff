/** The pages on which citizens submit. */
@NullMarked
package vn.motcua.submission.web;

import org.jspecify.annotations.NullMarked;
