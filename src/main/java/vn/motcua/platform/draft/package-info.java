/** What somebody is typing into a long form, kept until it is sent. */
@NullMarked
package vn.motcua.platform.draft;

import org.jspecify.annotations.NullMarked;
