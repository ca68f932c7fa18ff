/** The pages of one's notices. */
@NullMarked
package vn.motcua.notice.web;

import org.jspecify.annotations.NullMarked;
