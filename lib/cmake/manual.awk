# Manual pages of section 3 from the comments of public headers: one page a
# room, and for each function a page that leads there.
# awk -v out=folder -v version=0.3.0 -v date=2026-11-28 -f manual.awk header...
#
# A header is a room paragraph, then declarations, each with the comment right
# above it. A comment that no declaration follows opens a part of the page.

function escape(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  gsub(/`/, "", text)
  sub(/^[.']/, "\\\\\\&&", text)
  return text
}

function paragraphs(text, count, lines, i, result) {
  count = split(text, lines, "\n")
  result = ""
  for (i = 1; i <= count; i++)
    result = result (lines[i] == "" ? (result == "" || i == count ? "" : ".PP\n") : escape(lines[i]) "\n")
  return result
}

function code(text, count, lines, i, result) {
  count = split(text, lines, "\n")
  result = ".PP\n.nf\n"
  for (i = 1; i <= count; i++)
    result = result (lines[i] == "" ? "" : escape(lines[i]) "\n")
  return result ".fi\n"
}

function page(file, i, first) {
  if (room == "")
    return
  file = out "/libbpjsstat_" room ".3"
  print ".\\\" Made of include/bpjsstat/" room ".h." > file
  print ".TH LIBBPJSSTAT_" toupper(room) " 3 " date " \"libbpjsstat " version "\" \"Library Functions\"" > file
  print ".ad l\n.SH NAME" > file # what is long and has no space cannot be justified
  for (i = 1; i <= functions; i++)
    printf "%s,\n", names[i] > file
  printf "libbpjsstat_%s \\- %s\n", room, escape(title) > file
  print ".SH SYNOPSIS\n.nf\n#include <bpjsstat.h>" > file
  for (i = 1; i <= functions; i++)
    print escape(prototypes[i]) > file
  print ".fi\n.SH DESCRIPTION" > file
  printf "%s", paragraphs(about) > file
  if (types != "")
    printf ".SH TYPES\n%s", substr(types, 5) > file # no .PP after .SH
  print ".SH FUNCTIONS" > file
  printf "%s", texts > file
  print ".SH SEE ALSO" > file
  first = 1
  for (i = 1; i < ARGC; i++)
    if (others[i] != "" && others[i] != room) {
      printf "%s.BR libbpjsstat_%s (3)", (first ? "" : ",\n"), others[i] > file
      first = 0
    }
  print "" > file
  close(file)
  for (i = 1; i <= functions; i++) {
    file = out "/" names[i] ".3"
    print ".so man3/libbpjsstat_" room ".3" > file
    close(file)
  }
}

function begin() {
  page()
  room = FILENAME
  sub(/.*\//, "", room)
  sub(/\.h$/, "", room)
  about = types = texts = comment = declaration = title = ""
  functions = 0
}

function end_comment() {
  if (about == "") {
    about = comment
    title = comment
    sub(/\n.*/, "", title)
    sub(/^Room [a-z]*: /, "", title)
    sub(/\.$/, "", title)
    comment = ""
  }
}

# A comment of its own begins in the first column; those within types stay.
function declare(name) {
  if (declaration ~ /^(typedef )?(struct|enum) /) {
    types = types (comment == "" ? "" : ".PP\n" paragraphs(comment)) code(declaration)
  } else if (match(declaration, /bpjs_[a-z0-9_]+\(/)) {
    name = substr(declaration, RSTART, RLENGTH - 1)
    names[++functions] = name
    prototypes[functions] = declaration
    gsub(/\n */, " ", prototypes[functions])
    texts = texts ".SS " name "\n" substr(code(declaration), 5) ".PP\n" paragraphs(comment)
  }
  comment = declaration = ""
}

BEGIN {
  for (i = 1; i < ARGC; i++) {
    others[i] = ARGV[i]
    sub(/.*\//, "", others[i])
    sub(/\.h$/, "", others[i])
  }
}

FNR == 1 { begin() }

in_comment || (declaration == "" && /^\/\*/) {
  line = $0
  if (!in_comment) {
    if (comment != "") # the one before stands alone
      about = about "\n\n" comment
    comment = ""
    sub(/^\/\* ?/, "", line)
  } else {
    sub(/^ \*\/$/, "", line)
    sub(/^ \* ?/, "", line)
  }
  in_comment = $0 !~ /\*\//
  sub(/ *\*\/.*$/, "", line)
  if (in_comment || line != "")
    comment = comment (comment == "" ? "" : "\n") line
  if (!in_comment)
    end_comment()
  next
}

declaration == "" && (/^#/ || /^extern "C"/ || /^}$/ || /^$/) { next }

{
  declaration = declaration (declaration == "" ? "" : "\n") $0
  if (declaration ~ /{/ ? /^}.*;/ : /;/)
    declare()
}

END { page() }
