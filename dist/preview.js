(()=>{"use strict";var e={};e.d=(t,r)=>{for(var n in r)e.o(r,n)&&!e.o(t,n)&&Object.defineProperty(t,n,{enumerable:!0,get:r[n]})},e.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),e.r=e=>{"u">typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})};var t={};e.r(t),e.d(t,{openPreview:()=>ti,pageOf:()=>ta});let r=require("node:child_process"),n=require("node:fs/promises"),i=require("node:os"),s=require("node:path"),a=require("./index.js"),o=a.shared[17];a.shared[18];let c=a.shared[67];function p(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var h=p(),u={exec:()=>null};function d(e){let t=[];return r=>{let n=Math.max(0,Math.min(3,r-1)),i=t[n];return i||(i=e(n),t[n]=i),i}}function g(e,t=""){let r="string"==typeof e?e:e.source,n={replace:(e,t)=>{let i="string"==typeof t?t:t.source;return i=i.replace(f.caret,"$1"),r=r.replace(e,i),n},getRegex:()=>new RegExp(r,t)};return n}var k=((e="")=>{try{return!!RegExp("(?<=1)(?<!1)"+e)}catch{return!1}})(),f={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:e=>RegExp(`^( {0,3}${e})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:d(e=>RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:d(e=>RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:d(e=>RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),headingBeginRegex:d(e=>RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:d(e=>RegExp(`^ {0,${e}}#`)),htmlBeginRegex:d(e=>RegExp(`^ {0,${e}}(?:</?(?:${m})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:d(e=>RegExp(`^ {0,${e}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},x=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,b=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,m="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",w=g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",m).getRegex(),y=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,$=g(y).replace(/bull/g,b).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,w).getRegex(),S=g(y).replace(/bull/g,b).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,w).getRegex(),R=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,z=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,A=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",z).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),v=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,b).getRegex(),T=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,_=g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",T).replace("tag",m).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),P=e=>g(R).replace("hr",x).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",e).replace("html",w).getRegex(),C=P(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),I=P(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),q={blockquote:g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",I).getRegex(),code:/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,def:A,fences:/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,heading:/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,hr:x,html:_,lheading:$,list:v,newline:/^(?:[ \t]*(?:\n|$))+/,paragraph:C,table:u,text:/^[^\n]+/},E=g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",x).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",w).getRegex(),L={...q,lheading:S,table:E,paragraph:g(R).replace("hr",x).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",E).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",w).getRegex()},B={...q,html:g("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment",T).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:u,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:g(R).replace("hr",x).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",$).getRegex()},Z=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,O=/[\p{P}\p{S}]/u,j=/[\s\p{P}\p{S}]/u,D=/[^\s\p{P}\p{S}]/u,M=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,j).getRegex(),N=/(?!~)[\p{P}\p{S}]/u,Q=g(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",k?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),H=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,W=g(H,"u").replace(/punct/g,O).getRegex(),F=g(H,"u").replace(/punct/g,N).getRegex(),X=g(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,"u").replace(/openQuote/g,/[\p{Pi}\p{Ps}"']/u).replace(/punct/g,O).getRegex(),G="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",U=g(G,"gu").replace(/notPunctSpace/g,D).replace(/punctSpace/g,j).replace(/punct/g,O).getRegex(),J=g(G,"gu").replace(/notPunctSpace/g,/(?:[^\s\p{P}\p{S}]|~)/u).replace(/punctSpace/g,/(?!~)[\s\p{P}\p{S}]/u).replace(/punct/g,N).getRegex(),K=g("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,D).replace(/punctSpace/g,j).replace(/punct/g,O).getRegex(),Y=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,D).replace(/punctSpace/g,j).replace(/punct/g,O).getRegex(),V=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,D).replace(/punctSpace/g,j).replace(/punct/g,O).getRegex(),ee=g(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,O).getRegex(),et=g("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,D).replace(/punctSpace/g,j).replace(/punct/g,O).getRegex(),er=g(/\\(punct)/,"gu").replace(/punct/g,O).getRegex(),en=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,O).getRegex(),ei=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),es=g(T).replace("(?:--\x3e|$)","--\x3e").getRegex(),el=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",es).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),ea=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,eo=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",ea).getRegex(),ec=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",eo).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),ep=g(/^!?\[(label)\]\[(ref)\]/).replace("label",eo).replace("ref",z).getRegex(),eh=g(/^!?\[(ref)\](?:\[\])?/).replace("ref",z).getRegex(),eu=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,ed=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",ea).getRegex(),eg=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace("label",ed).replace("ref",eu).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).replace("ref",eu).getRegex()).getRegex(),ek=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,ef=g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),ex={_backpedal:u,anyPunctuation:er,anyPunctuationOutsideCode:en,autolink:ei,blockSkip:Q,br:Z,code:/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,del:u,delLDelim:u,delRDelim:u,emStrongLDelim:W,emStrongRDelimAst:U,emStrongRDelimUnd:Y,escape:/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,link:ec,nolink:eh,punctuation:M,reflink:ep,reflinkSearch:eg,tag:el,text:/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,url:u},eb={...ex,emStrongLDelim:X,emStrongRDelimAst:K,emStrongRDelimUnd:V,link:g(/^!?\[(label)\]\((.*?)\)/).replace("label",eo).getRegex(),reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",eo).getRegex()},em={...ex,emStrongRDelimAst:J,emStrongLDelim:F,delLDelim:ee,delRDelim:et,url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",ef).replace("protocol",ek).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",ek).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",k?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},ew={...em,br:g(Z).replace("{2,}","*").getRegex(),text:g(em.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},ey={normal:q,gfm:L,pedantic:B},e$={normal:ex,gfm:em,breaks:ew,pedantic:eb},eS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},eR=e=>eS[e];function ez(e,t){if(t){if(f.escapeTest.test(e))return e.replace(f.escapeReplace,eR)}else if(f.escapeTestNoEncode.test(e))return e.replace(f.escapeReplaceNoEncode,eR);return e}function eA(e){try{e=encodeURI(e).replace(f.percentDecode,"%")}catch{return null}return e}function ev(e,t){let r=e.replace(f.findPipe,(e,t,r)=>{let n=!1,i=t;for(;--i>=0&&"\\"===r[i];)n=!n;return n?"|":" |"}).split(f.splitPipe),n=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),t)if(r.length>t)r.splice(t);else for(;r.length<t;)r.push("");for(;n<r.length;n++)r[n]=r[n].trim().replace(f.slashPipe,"|");return r}function eT(e,t,r){let n=e.length;if(0===n)return"";let i=0;for(;i<n;){let s=e.charAt(n-i-1);if(s!==t||r)if(s!==t&&r)i++;else break;else i++}return e.slice(0,n-i)}function e_(e){let t=e.split(`
`),r=t.length-1;for(;r>=0&&f.blankLine.test(t[r]);)r--;return t.length-r<=2?e:t.slice(0,r+1).join(`
`)}function eP(e){return e.trim().replace(f.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function eC(e,t){if(-1===e.indexOf(t[0])&&-1===e.indexOf(t[1]))return -1;let r=0;for(let n=0;n<e.length;n++)if("\\"===e[n])n++;else if(e[n]===t[0])r++;else if(e[n]===t[1]&&--r<0)return n;return r>0?-2:-1}var eI=new WeakMap;function eq(e){let t={"*":-1,_:-1},r=-1,n=e.length;for(let i=0;i<n;i++){let s=e[i];if("*"!==s&&"_"!==s&&"~"!==s)continue;let a=0===i?`
`:e[i-1],o=i+1;for(;o<n&&e[o]===s;)o++;" "!==a&&"	"!==a&&a!==`
`&&`\r`!==a&&"\f"!==a&&("~"===s?r=i:t[s]=i),i=o-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:r}}function eE(e,t,r){let n=eI.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleEmStrongCloserIndex[r]:eq(t).lastPossibleEmStrongCloserIndex[r]}function eL(e,t){let r=eI.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleDelCloserIndex:eq(t).lastPossibleDelCloserIndex}function eB(e,t=0){let r=t,n="";for(let t of e)if("	"===t){let e=4-r%4;n+=" ".repeat(e),r+=e}else n+=t,r++;return n}function eZ(e,t,r,n,i){let s=t.href,a=t.title||null,o=function(e,t){let r="";for(let n=0;n<e.length;n++){if("`"===e[n]){let i=t.inline.code.exec(e.slice(n));if(i){r+=i[0],n+=i[0].length-1;continue}}if("\\"===e[n]&&("["===e[n+1]||"]"===e[n+1])){r+=e[n+1],n++;continue}r+=e[n]}return r}(e[1],i),c="!"===e[0].charAt(0),p=n.state.inLink,h=n.state.linkEmitted,u=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let d=n.inlineTokens(o),g=n.state.linkEmitted;if(n.state.linkEmitted=h,n.state.inLink=p,!c){if(g){n.state.inRawBlock=u;return}n.state.linkEmitted=!0}return{type:c?"image":"link",raw:r,href:s,title:a,text:o,tokens:d}}function eO(e,t,r,n){if(!t.includes("<"))return!1;for(let i=0;i<t.length;i++){if("\\"===t[i]){i++;continue}if("`"===t[i]){let e=n.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if("<"!==t[i])continue;let s=e.slice(r+i),a=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(a){if(a[0].length>t.length-i)return!0;i+=a[0].length-1}}return!1}var ej=class{options;rules;lexer;constructor(e){this.options=e||h}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:e_(t[0]),r=e.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:e,codeBlockStyle:"indented",text:r}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],r=function(e,t,r){let n=e.match(r.other.indentCodeCompensation);if(null===n)return t;let i=n[1];return t.split(`
`).map(e=>{let t=e.match(r.other.beginningSpace);if(null===t)return e;let[n]=t;return e.slice(Math.min(n.length,i.length))}).join(`
`)}(e,t[3]||"",this.rules);return void 0!==t[3]&&(""===r||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:r}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=eT(e,"#");(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:"heading",raw:eT(t[0],`
`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:"hr",raw:eT(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=eT(t[0],`
`).split(`
`),r="",n="",i=[];for(;e.length>0;){let t=!1,s=[],a;for(a=0;a<e.length;a++)if(this.rules.other.blockquoteStart.test(e[a]))s.push(e[a]),t=!0;else if(t)break;else s.push(e[a]);e=e.slice(a);let o=s.join(`
`),c=o.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,r)=>r.startsWith(" ")?t+" "+r.slice(1):t+eB(r,t.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${o}`:o,n=n?`${n}
${c}`:c;let p=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=p,0===e.length)break;let h=i.at(-1);if(h?.type==="code"||h?.type==="heading"||h?.type==="hr"||h?.type==="html"||h?.type==="table")break;if(h?.type==="blockquote"){let t=e.join(`
`),s=h.raw+`
`+t.replace(this.rules.other.blockquoteSetextReplace2,""),a=this.blockquote(s);i[i.length-1]=a;let o=s.substring(a.raw.length).replace(/^\n/,""),c=o?o.split(`
`).length:0,p=c?e.slice(0,-c):e;if(p.length>0&&(r=`${r}
${p.join(`
`)}`),n=n.substring(0,n.length-h.text.length)+a.text,(e=e.slice(p.length)).length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if(h?.type==="list"){let t=h.raw+`
`+e.join(`
`),s=this.list(t);i[i.length-1]=s;let a=s.raw.length>h.raw.length?t.slice(h.raw.length+1,s.raw.length).split(`
`).length:0;if(a>0){let t=e.slice(0,a).join(`
`);r=`${r}
${t}`,n=`${n}
${t}`}if((e=e.slice(a)).length>0&&!this.rules.other.blockquoteStart.test(e[0]))break;continue}}return{type:"blockquote",raw:r,tokens:i,text:n}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(e))return;let r=e,n=()=>r.length-e.length,i=t[1].trim(),s=i.length>1,a={type:"list",raw:"",ordered:s,start:s?+i.slice(0,-1):"",loose:!1,items:[]};i=s?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=s?i:"[*+-]");let o=this.rules.other.listItemRegex(i),c=!1;for(;e;){let i=!1,s="";if(!(t=o.exec(e))||this.rules.block.hr.test(e))break;let p=n();e=e.substring(t[0].length);let h=t[2].split(`
`,1)[0],u=t[1].length,d=this.options.pedantic?eB(h,u):h.replace(this.rules.other.leadingSpaceTab,e=>eB(e,u)),g=e.split(`
`,1)[0],k=!d.trim(),f=0;if(this.options.pedantic?(f=2,s=d.trimStart()):k?f=u+1:(f=(f=d.search(this.rules.other.nonSpaceChar))>4?1:f,s=d.slice(f),f+=u),k&&this.rules.other.blankLine.test(g)&&(e=e.substring(g.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(f),r=this.rules.other.hrRegex(f),n=this.rules.other.fencesBeginRegex(f),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(f):this.rules.other.headingBeginRegex(f),a=this.rules.other.htmlBeginRegex(f),o=this.rules.other.blockquoteBeginRegex(f),c=!1;for(;e;){let p=e.split(`
`,1)[0],h;if(g=p,h=this.options.pedantic?g=g.replace(this.rules.other.listReplaceNesting,"  "):g.replace(this.rules.other.leadingSpaceTab,e=>eB(e)),n.test(g)||i.test(g)||a.test(g)||o.test(g)||t.test(g)||r.test(g))break;if(h.search(this.rules.other.nonSpaceChar)>=f||!g.trim())s+=`
`+h.slice(f),c=!1;else{if(k)break;let e=d;if(!this.options.pedantic&&!s.includes(`
`)&&!d.includes("	")){let t;for(;!r.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||n.test(e)||i.test(e)||a.test(e)||r.test(e))break;if(!this.options.pedantic&&!c){let e=d.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}s+=`
`+(!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(g)&&this.rules.block.lheading.test(`${d}
${g}`)?`    ${h.replace(/^ {0,3}/,"")}`:g),c=!0}k=!g.trim(),e=e.substring(p.length+1),d=h.slice(f)}}let x=r.slice(p,n());a.loose||(c?a.loose=!0:this.rules.other.doubleBlankLine.test(x)&&(c=!0)),a.items.push({type:"list_item",raw:x,task:!!this.options.gfm&&this.rules.other.listIsTask.test(s),loose:!1,text:s,tokens:[]})}let p=a.items.at(-1);if(!p)return;p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd(),a.raw=r.slice(0,n()).trimEnd();let h=[];for(let e of a.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!a.loose){let t=e.tokens.filter(e=>"space"===e.type);a.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<a.items.length;e++){let t=a.items[e],r=t.tokens[0];if(t.task&&(r?.type==="text"||r?.type==="paragraph")){t.text=t.text.replace(this.rules.other.listReplaceTask,""),r.raw=r.raw.replace(this.rules.other.listReplaceTask,""),r.text=r.text.replace(this.rules.other.listReplaceTask,"");let n=this.lexer.inlineQueue;for(let t=h[e];t<n.length;t++)if(n[t].tokens===r.tokens){n[t].src=n[t].src.replace(this.rules.other.listReplaceTask,"");break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:"checkbox",raw:i[0]+" ",checked:"[ ]"!==i[0]};t.checked=e.checked,a.loose?t.tokens[0]&&["paragraph","text"].includes(t.tokens[0].type)&&"tokens"in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:"paragraph",raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&(t.task=!1)}if(a.loose)for(let e of a.items)for(let t of(e.loose=!0,e.tokens))"text"===t.type&&(t.type="paragraph");return a}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(e))return;let r=e_(t[0]);return{type:"html",block:!0,raw:r,pre:"pre"===t[1]||"script"===t[1]||"style"===t[1],text:r}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&-1!==eC(t[2],"()"))return;let e=eP(t[1]),r=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",n=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3];return{type:"def",tag:e,raw:eT(t[0],`
`),href:r,title:n}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let r=ev(t[1]),n=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],s={type:"table",raw:eT(t[0],`
`),header:[],align:[],rows:[]};if(r.length===n.length){for(let e of n)this.rules.other.tableAlignRight.test(e)?s.align.push("right"):this.rules.other.tableAlignCenter.test(e)?s.align.push("center"):this.rules.other.tableAlignLeft.test(e)?s.align.push("left"):s.align.push(null);for(let e=0;e<r.length;e++)s.header.push({text:r[e],tokens:this.lexer.inline(r[e]),header:!0,align:s.align[e]});for(let e of i)s.rows.push(ev(e,s.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:s.align[t]})));return s}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:"heading",raw:eT(t[0],`
`),depth:"="===t[2].charAt(0)?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:"paragraph",raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(92!==e.charCodeAt(0))return;let t=this.rules.inline.escape.exec(e);if(t)return{type:"escape",raw:t[0],text:t[1]}}tag(e){if(60!==e.charCodeAt(0))return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(!1===this.lexer.state.linkParenPossible)return;let t=e.charCodeAt(0);if(91!==t&&33!==t)return;let r=this.rules.inline.link.exec(e);if(r){let t="!"===r[0].charAt(0)?2:1;if(!this.options.pedantic&&eO(e,r[1],t,this.rules))return;let n=r[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(n)){if(!this.rules.other.endAngleBracket.test(n))return;let e=eT(n.slice(0,-1),"\\");if((n.length-e.length)%2==0)return}else{let e=eC(r[2],"()");if(-2===e)return;if(e>-1){let t=(0===r[0].indexOf("!")?5:4)+r[1].length+e;r[2]=r[2].substring(0,e),r[0]=r[0].substring(0,t).trim(),r[3]=""}}let i=eT(r[0].slice(0,-1),"\\");if((r[0].length-i.length)%2==0)return;let s=r[2],a="";if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(s);e&&(s=e[1],a=e[3])}else a=r[3]?r[3].slice(1,-1):"";return s=s.trim(),this.rules.other.startAngleBracket.test(s)&&(s=this.options.pedantic&&!this.rules.other.endAngleBracket.test(n)?s.slice(1):s.slice(1,-1)),eZ(r,{href:s&&s.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},r[0],this.lexer,this.rules)}}reflink(e,t){let r,n=e.charCodeAt(0);if((91===n||33===n)&&((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e)))){let n="!"===r[0].charAt(0)?2:1;if(!this.options.pedantic&&eO(e,r[1],n,this.rules))return;let i=t[eP(r[2]||r[1])];if(!i){let e=r[0].charAt(0);return{type:"text",raw:e,text:e}}return eZ(r,i,r[0],this.lexer,this.rules)}}emStrong(e,t,r=""){let n=this.rules.inline.emStrongLDelim.exec(e);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let i=n[0][0],s=r===i,a=t.length-e.length,o=a;for(;!this.options.pedantic&&o>0&&t[o-1]===i;)o--;let c=[...t.slice(Math.max(0,o-2),o)].at(-1)??"",p="*"===c||"_"===c||!!this.rules.inline.punctuation.exec(c);o<a&&(r=c);let h=o<a?p:"*"===r||"_"===r||!!this.rules.inline.punctuation.exec(r);if(n[4]&&r.match(this.rules.other.unicodeAlphaNumeric))return;let u=n[1]||n[3]||"";if(!u||!r||h){let r=[...n[0]].length-1,h,d,g=r,k=0,f=a-o+r,x=!this.options.pedantic&&!!c.trim()&&(!!u||"*"===i&&!p);if("*"!==i&&"_"!==i)return;let b="*"===i?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,m=eE(this,t,i),w=t.length-e.length+r;if(m<w)return;t=t.slice(-1*e.length+r);let y=m-w;for(b.lastIndex=0;null!==(n=b.exec(t))&&!(n.index>y);){if(!(h=n[1]||n[2]||n[3]||n[4]||n[5]||n[6]))continue;if(d=[...h].length,n[3]||n[4]){g+=d;continue}if((n[5]||n[6]||x)&&f%3&&!((f+d)%3)){if(s&&(n[5]||n[6]))break;k+=d;continue}if((g-=d)>0)continue;d=Math.min(d,d+g+k);let t=[...n[0]][0].length,i=e.slice(0,r+n.index+t+d);if(Math.min(r,d)%2){let e=i.slice(1,-1);return{type:"em",raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let a=i.slice(2,-2);return{type:"strong",raw:i,text:a,tokens:this.lexer.inlineTokens(a)}}}}codespan(e){if(96!==e.charCodeAt(0))return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(e),n=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return r&&n&&(e=e.substring(1,e.length-1)),{type:"codespan",raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(32!==t&&92!==t&&10!==t)return;let r=this.rules.inline.br.exec(e);if(r)return{type:"br",raw:r[0]}}del(e,t,r=""){if(126!==e.charCodeAt(0))return;let n=this.rules.inline.delLDelim.exec(e);if(n&&(!n[1]||!r||this.rules.inline.punctuation.exec(r))){let r=[...n[0]].length-1,i,s,a=r,o=this.rules.inline.delRDelim,c=eL(this,t),p=t.length-e.length+r;if(c<p)return;t=t.slice(-1*e.length+r);let h=c-p;for(o.lastIndex=0;null!==(n=o.exec(t))&&!(n.index>h);){if(!(i=n[1]||n[2]||n[3]||n[4]||n[5]||n[6])||(s=[...i].length)!==r)continue;if(n[3]||n[4]){a+=s;continue}if((a-=s)>0)continue;s=Math.min(s,s+a);let t=[...n[0]][0].length,o=e.slice(0,r+n.index+t+s),c=o.slice(r,-r);return{type:"del",raw:o,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(60!==e.charCodeAt(0))return;let t=this.rules.inline.autolink.exec(e);if(t){let e,r;return r="@"===t[2]?"mailto:"+(e=t[1]):e=t[1],{type:"link",raw:t[0],text:e,href:r,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,r;if("@"===t[2])r="mailto:"+(e=t[0]);else{let n;do n=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??"";while(n!==t[0])e=t[0],r="www."===t[1]?"http://"+t[0]:t[0]}return{type:"link",raw:t[0],text:e,href:r,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){var r;let e=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],text:e?t[0]:(r=t[0],f.numericCharacterReference.test(r)?r.replace(f.numericCharacterReferenceOrAmpersand,(e,t,r)=>{if(void 0===t&&void 0===r)return"&amp;";let n=void 0===t?Number.parseInt(r,16):Number.parseInt(t,10);return 0===n||n>1114111||n>=55296&&n<=57343?"\ufffd":38===n?"&amp;":String.fromCodePoint(n)}):r),escaped:e}}}},eD=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||h,this.options.tokenizer=this.options.tokenizer||new ej,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:f,block:ey.normal,inline:e$.normal};this.options.pedantic?(t.block=ey.pedantic,t.inline=e$.pedantic):this.options.gfm&&(t.block=ey.gfm,this.options.breaks?t.inline=e$.breaks:t.inline=e$.gfm),this.tokenizer.rules=t}static get rules(){return{block:ey,inline:e$}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){e=e.replace(f.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],r=!1){this.tokenizer.lexer=this;let n=this.state.lastToken;this.options.pedantic&&(e=e.replace(f.tabCharGlobal,"    ").replace(f.spaceLine,""));let i=1/0,s,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===ej.prototype.paragraph;for(;e;){let n;if(e.length<i)i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}if(this.state.lastToken=t.at(-1),this.options.extensions?.block?.some(r=>!!(n=r.call({lexer:this},e,t))&&(e=e.substring(n.raw.length),t.push(n),!0)))continue;if(n=this.tokenizer.space(e)){e=e.substring(n.raw.length);let r=t.at(-1);1===n.raw.length&&void 0!==r?r.raw+=`
`:t.push(n);continue}if(n=this.tokenizer.code(e)){e=e.substring(n.raw.length);let r=t.at(-1);r?.type==="paragraph"||r?.type==="text"?(r.raw+=(r.raw.endsWith(`
`)?"":`
`)+n.raw,r.text+=`
`+n.text,this.inlineQueue.at(-1).src=r.text):t.push(n);continue}if((n=this.tokenizer.fences(e))||(n=this.tokenizer.heading(e))||(n=this.tokenizer.hr(e))||(n=this.tokenizer.blockquote(e))||(n=this.tokenizer.list(e))||(n=this.tokenizer.html(e))){e=e.substring(n.raw.length),t.push(n);continue}if(n=this.tokenizer.def(e)){e=e.substring(n.raw.length);let r=t.at(-1);r?.type==="paragraph"||r?.type==="text"?(r.raw+=(r.raw.endsWith(`
`)?"":`
`)+n.raw,r.text+=`
`+n.raw,this.inlineQueue.at(-1).src=r.text):(this.tokens.links[n.tag]||(this.tokens.links[n.tag]={href:n.href,title:n.title}),t.push(n));continue}if((n=this.tokenizer.table(e))||(n=this.tokenizer.lheading(e))){e=e.substring(n.raw.length),t.push(n);continue}let o=e;if(this.options.extensions?.startBlock){let t=1/0,r=e.slice(1),n;this.options.extensions.startBlock.forEach(e=>{"number"==typeof(n=e.call({lexer:this},r))&&n>=0&&(t=Math.min(t,n))}),t<1/0&&t>=0&&(o=e.substring(0,t+1))}if(this.state.top&&(n=this.tokenizer.paragraph(o))){let i=t.at(-1);(r||i===s&&a)&&i?.type==="paragraph"?(i.raw+=(i.raw.endsWith(`
`)?"":`
`)+n.raw,i.text+=`
`+n.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=i.text,s=i):(t.push(n),s=n),r=o.length!==e.length,e=e.substring(n.raw.length);continue}if(n=this.tokenizer.text(e)){e=e.substring(n.raw.length);let r=t.at(-1);r?.type==="text"?(r.raw+=(r.raw.endsWith(`
`)?"":`
`)+n.raw,r.text+=`
`+n.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=r.text):t.push(n);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=n,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link;for(let r of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(r[0])&&"!"!==e.charAt(r.index-1))return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],r=e.lastIndexOf("[");if(!("!"===e.charAt(0)||!Object.hasOwn(this.tokens.links,eP(e.slice(r+1,-1))))&&!(r>1&&this.linkInText(e.slice(1,r-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let r=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,t)}finally{this.state.linkParenPossible=r}}#e(e,t){var r,n;let i,s,a=e.includes("*")||e.includes("_")||e.includes("~"),o=a||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==ej.prototype.emStrong||this.tokenizer.del!==ej.prototype.del?this.#t(e):e;if(!a)return this.#r(e,o,t);r=this.tokenizer,i=eq(o),(s=eI.get(r))?s.push(i):eI.set(r,[i]);try{return this.#r(e,o,t)}finally{let e;n=this.tokenizer,(e=eI.get(n))&&(e.pop(),0===e.length&&eI.delete(n))}}#r(e,t,r){let n=!1,i="",s=1/0;for(;e;){let a;if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}if(n||(i=""),n=!1,this.options.extensions?.inline?.some(t=>!!(a=t.call({lexer:this},e,r))&&(e=e.substring(a.raw.length),r.push(a),!0)))continue;if((a=this.tokenizer.escape(e))||(a=this.tokenizer.tag(e))||(a=this.tokenizer.link(e))){e=e.substring(a.raw.length),r.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(a.raw.length);let t=r.at(-1);"text"===a.type&&t?.type==="text"?(t.raw+=a.raw,t.text+=a.text):r.push(a);continue}let o=e[0];if("*"===o||"_"===o){let s=t.length-e.length;if(eE(this.tokenizer,t,o)<=s){let t=1;for(;t<e.length&&e.charCodeAt(t)===o.charCodeAt(0);)t++;let s=e.substring(0,t),a=r.at(-1);a?.type!=="text"||a.escaped?r.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,a.text+=s),e=e.substring(t),i=o,n=!0;continue}}else if("~"===o){let s=t.length-e.length;if(eL(this.tokenizer,t)<=s){let t=1;for(;t<e.length&&126===e.charCodeAt(t);)t++;let s=e.substring(0,t),a=r.at(-1);a?.type!=="text"||a.escaped?r.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,a.text+=s),e=e.substring(t),i=o,n=!0;continue}}if((a=this.tokenizer.emStrong(e,t,i))||(a=this.tokenizer.codespan(e))||(a=this.tokenizer.br(e))||(a=this.tokenizer.del(e,t,i))||(a=this.tokenizer.autolink(e))||!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),r.push(a);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,r=e.slice(1),n;this.options.extensions.startInline.forEach(e=>{"number"==typeof(n=e.call({lexer:this},r))&&n>=0&&(t=Math.min(t,n))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(a=this.tokenizer.inlineText(c)){e=e.substring(a.raw.length),"_"!==a.raw.slice(-1)&&(i=a.raw.slice(-1)),n=!0;let t=r.at(-1);t?.type==="text"?(t.raw+=a.raw,t.text+=a.text):r.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return r}#n(e){let{blockSkip:t,tag:r,autolink:n}=this.tokenizer.rules.inline,i="",s=0,a;for(t.lastIndex=0;a=t.exec(e);){let o=a.index+(a[2]?a[2].length:0),c=a.index+a[0].length;if("<"===e.charAt(o)){let i=e.slice(o),s=r.exec(i)||n.exec(i);if(!s){t.lastIndex=o+1;continue}t.lastIndex=c=o+s[0].length}i+=e.slice(s,o)+"["+"a".repeat(c-o-2)+"]",s=c}return i+e.slice(s)}#t(e){let t=e;if(this.tokens.links&&e.includes("[")){let e=this.tokenizer.rules.inline.reflinkSearch,r=t=>{let n=t.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,eP(t.slice(n+1,-1))))return t;if(n>1&&"!"!==t.charAt(0)){let i=t.slice(1,n-1);if(this.linkInText(i))return"["+i.replace(e,r)+"]["+"a".repeat(t.length-n-2)+"]"}return"["+"a".repeat(t.length-2)+"]"};t=t.replace(e,r)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,r)=>r?"+".repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,"+")+t:e),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t}infiniteLoopError(e){let t="Infinite loop on byte: "+e;if(this.options.silent)console.error(t);else throw Error(t)}},eM=class{options;parser;constructor(e){this.options=e||h}space(e){return""}code({text:e,lang:t,escaped:r}){let n=(t||"").match(f.notSpaceStart)?.[0],i=e?e.replace(f.endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+ez(n)+'">'+(r?i:ez(i,!0))+`</code></pre>
`:"<pre><code>"+(r?i:ez(i,!0))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,r=e.start,n="";for(let t=0;t<e.items.length;t++){let r=e.items[t];n+=this.listitem(r)}let i=t?"ol":"ul";return"<"+i+(t&&1!==r?' start="'+r+'"':"")+`>
`+n+"</"+i+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t="",r="";for(let t=0;t<e.header.length;t++)r+=this.tablecell(e.header[t]);t+=this.tablerow({text:r});let n="";for(let t=0;t<e.rows.length;t++){let i=e.rows[t];r="";for(let e=0;e<i.length;e++)r+=this.tablecell(i[e]);n+=this.tablerow({text:r})}return n&&(n=`<tbody>${n}</tbody>`),`<table>
<thead>
`+t+`</thead>
`+n+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),r=e.header?"th":"td";return(e.align?`<${r} align="${e.align}">`:`<${r}>`)+t+`</${r}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${ez(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:r,tokens:n,autolink:i}){let s=i?ez(r,!0):this.parser.parseInline(n),a=eA(e);if(null===a)return s;let o='<a href="'+(e=ez(a,i))+'"';return t&&(o+=' title="'+ez(t)+'"'),o+=">"+s+"</a>"}image({href:e,title:t,text:r,tokens:n}){n&&(r=this.parser.parseInline(n,this.parser.textRenderer));let i=eA(e);if(null===i)return ez(r);e=i;let s=`<img src="${ez(e)}" alt="${ez(r)}"`;return t&&(s+=` title="${ez(t)}"`),s+=">"}text(e){return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:ez(e.text)}},eN=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}},eQ=class l{options;renderer;textRenderer;constructor(e){this.options=e||h,this.options.renderer=this.options.renderer||new eM,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new eN,this.textRenderer.parser=this}static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let r=0;r<e.length;r++){let n=e[r];if(this.options.extensions?.renderers?.[n.type]){let e=this.options.extensions.renderers[n.type].call({parser:this},n);if(!1!==e||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(n.type)){t+=!1===e?"":e??"";continue}}switch(n.type){case"space":t+=this.renderer.space(n);break;case"hr":t+=this.renderer.hr(n);break;case"heading":t+=this.renderer.heading(n);break;case"code":t+=this.renderer.code(n);break;case"table":t+=this.renderer.table(n);break;case"blockquote":t+=this.renderer.blockquote(n);break;case"list":t+=this.renderer.list(n);break;case"checkbox":t+=this.renderer.checkbox(n);break;case"html":t+=this.renderer.html(n);break;case"def":t+=this.renderer.def(n);break;case"paragraph":t+=this.renderer.paragraph(n);break;case"text":t+=this.renderer.text(n);break;default:{let e='Token with "'+n.type+'" type was not found.';if(this.options.silent)return console.error(e),"";throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let r="";for(let n=0;n<e.length;n++){let i=e[n];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(!1!==e||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(i.type)){r+=!1===e?"":e??"";continue}}switch(i.type){case"escape":case"text":r+=t.text(i);break;case"html":r+=t.html(i);break;case"link":r+=t.link(i);break;case"image":r+=t.image(i);break;case"checkbox":r+=t.checkbox(i);break;case"strong":r+=t.strong(i);break;case"em":r+=t.em(i);break;case"codespan":r+=t.codespan(i);break;case"br":r+=t.br(i);break;case"del":r+=t.del(i);break;default:{let e='Token with "'+i.type+'" type was not found.';if(this.options.silent)return console.error(e),"";throw Error(e)}}}return r}},eH=class{options;block;constructor(e){this.options=e||h}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?eD.lex:eD.lexInline}provideParser(e=this.block){return e?eQ.parse:eQ.parseInline}};function eW(e,t){if(Array.isArray(t))for(let r=0;r<t.length;r++)e.push(t[r]);else e.push(t)}var eF=new class{defaults=p();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=eQ;Renderer=eM;TextRenderer=eN;Lexer=eD;Tokenizer=ej;Hooks=eH;constructor(...e){this.use(...e)}walkTokens(e,t){let r=[];for(let n of e)switch(eW(r,t.call(this,n)),n.type){case"table":for(let e of n.header)eW(r,this.walkTokens(e.tokens,t));for(let e of n.rows)for(let n of e)eW(r,this.walkTokens(n.tokens,t));break;case"list":eW(r,this.walkTokens(n.items,t));break;default:{let e=n;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(n=>{let i=e[n].flat(1/0);eW(r,this.walkTokens(i,t))}):e.tokens&&eW(r,this.walkTokens(e.tokens,t))}}return r}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let r={...e};if(r.async=this.defaults.async||r.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error("extension name required");if("renderer"in e){let r=t.renderers[e.name];r?t.renderers[e.name]=function(...t){let n=e.renderer.apply(this,t);return!1===n&&(n=r.apply(this,t)),n}:t.renderers[e.name]=e.renderer}if("tokenizer"in e){if(!e.level||"block"!==e.level&&"inline"!==e.level)throw Error("extension level must be 'block' or 'inline'");let r=t[e.level];r?r.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&("block"===e.level?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:"inline"===e.level&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}"childTokens"in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),r.extensions=t),e.renderer){let t=this.defaults.renderer||new eM(this.defaults);for(let r in e.renderer){if(!(r in t))throw Error(`renderer '${r}' does not exist`);if(["options","parser"].includes(r))continue;let n=e.renderer[r],i=t[r];t[r]=(...e)=>{let r=n.apply(t,e);return!1===r&&(r=i.apply(t,e)),!1===r?"":r??""}}r.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new ej(this.defaults);for(let r in e.tokenizer){if(!(r in t))throw Error(`tokenizer '${r}' does not exist`);if(["options","rules","lexer"].includes(r))continue;let n=e.tokenizer[r],i=t[r];t[r]=(...e)=>{let r=n.apply(t,e);return!1===r&&(r=i.apply(t,e)),r}}r.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new eH;for(let r in e.hooks){if(!(r in t))throw Error(`hook '${r}' does not exist`);if(["options","block"].includes(r))continue;let n=e.hooks[r],i=t[r];eH.passThroughHooks.has(r)?t[r]=e=>{if(t.options.async&&eH.passThroughHooksRespectAsync.has(r))return(async()=>{let r=await n.call(t,e);return i.call(t,r)})();let s=n.call(t,e);return i.call(t,s)}:t[r]=(...e)=>{if(t.options.async)return(async()=>{let r=await n.apply(t,e);return!1===r&&(r=await i.apply(t,e)),r})();let r=n.apply(t,e);return!1===r&&(r=i.apply(t,e)),r}}r.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,n=e.walkTokens;r.walkTokens=function(e){let r=[];return eW(r,n.call(this,e)),t&&eW(r,t.call(this,e)),r}}this.defaults={...this.defaults,...r}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return eD.lex(e,t??this.defaults)}parser(e,t){return eQ.parse(e,t??this.defaults)}parseMarkdown(e){return(t,r)=>{let n={...r},i={...this.defaults,...n},s=this.onError(!!i.silent,!!i.async);if(!0===this.defaults.async&&!1===n.async)return s(Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof t>"u"||null===t)return s(Error("marked(): input parameter is undefined or null"));if("string"!=typeof t)return s(Error("marked(): input parameter is of type "+Object.prototype.toString.call(t)+", string expected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let r=i.hooks?await i.hooks.preprocess(t):t,n=await (i.hooks?await i.hooks.provideLexer(e):e?eD.lex:eD.lexInline)(r,i),s=i.hooks?await i.hooks.processAllTokens(n):n;i.walkTokens&&await Promise.all(this.walkTokens(s,i.walkTokens));let a=await (i.hooks?await i.hooks.provideParser(e):e?eQ.parse:eQ.parseInline)(s,i);return i.hooks?await i.hooks.postprocess(a):a})().catch(s);try{i.hooks&&(t=i.hooks.preprocess(t));let r=(i.hooks?i.hooks.provideLexer(e):e?eD.lex:eD.lexInline)(t,i);i.hooks&&(r=i.hooks.processAllTokens(r)),i.walkTokens&&this.walkTokens(r,i.walkTokens);let n=(i.hooks?i.hooks.provideParser(e):e?eQ.parse:eQ.parseInline)(r,i);return i.hooks&&(n=i.hooks.postprocess(n)),n}catch(e){return s(e)}}}onError(e,t){return r=>{if(r.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let e="<p>An error occurred:</p><pre>"+ez(r.message+"",!0)+"</pre>";return t?Promise.resolve(e):e}if(t)return Promise.reject(r);throw r}}};function eX(e,t){return eF.parse(e,t)}eX.options=eX.setOptions=function(e){return eF.setOptions(e),eX.defaults=eF.defaults,h=eX.defaults,eX},eX.getDefaults=p,eX.defaults=h,eX.use=function(...e){return eF.use(...e),eX.defaults=eF.defaults,h=eX.defaults,eX},eX.walkTokens=function(e,t){return eF.walkTokens(e,t)},eX.parseInline=eF.parseInline,eX.Parser=eQ,eX.parser=eQ.parse,eX.Renderer=eM,eX.TextRenderer=eN,eX.Lexer=eD,eX.lexer=eD.lex,eX.Tokenizer=ej,eX.Hooks=eH,eX.parse=eX,eX.options,eX.setOptions,eX.walkTokens,eX.parseInline,eQ.parse,eD.lex;let eG=a.shared[21];function eU(e,t){let r=[];for(let n=0;n<e.length;n++){let i=e[n];if(void 0===i)continue;let s="html"===i.type?/^<font color=["']?(#[0-9a-f]{6}|[a-z]+)["']?>$/i.exec(i.raw)?.[1]:void 0,a=void 0===s?-1:function(e,t){return e.findIndex(({raw:e},r)=>r>t&&"</font>"===e)}(e,n);if(-1===a){r.push(...eY(i,"strong")?[eV("strong",eU(i.tokens,t))]:eY(i,"em")?[eV("em",eU(i.tokens,t))]:eY(i,"br")?[eV("br")]:eY(i,"link")?[function({href:e,tokens:t},r){return eV("a",eU(t,r),e0(e))}(i,t)]:eY(i,"image")?[eV("span",[`\u25a3 ${i.text||t.picture}`],{class:"dt-picture"})]:eY(i,"codespan")?[eV("code",[i.text])]:eY(i,"escape")?[i.text]:eY(i,"text")?[...eK(i.raw).split(/(@(?:\+?\d[\d-]{6,}|\u6240\u6709\u4eba))/).map((e,t)=>t%2==1?eV("span",[e],{class:"dt-mention"}):e)]:[i.raw]);continue}r.push(eV("span",eU(e.slice(n+1,a),t),{class:"dt-color",style:`--dt-color: ${s}`})),n=a}return r}a.shared[19],a.shared[20];let eJ=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["nbsp","\u00a0"]]);function eK(e){return e.replace(/&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]+);/gi,e=>{let t=e.slice(1,-1).toLowerCase();if(!t.startsWith("#"))return eJ.get(t)??e;let r=Number(t.replace("#x","0x").replace("#",""));return r>0&&r<=1114111?String.fromCodePoint(r):e})}function eY(e,t){return e.type===t}function eV(e,t=[],r={}){return{tag:e,attributes:r,children:t}}function e0(e){let t=eG(e);return/^https?:\/\//i.test(t)?{href:t,rel:"noopener noreferrer",target:"_blank"}:{}}let e1=["br","hr"];function e3(e){if("string"==typeof e)return e9(e);let{tag:t,attributes:r,children:n}=e,i=Object.entries(r).map(([e,t])=>` ${e}="${e9(t)}"`),s=`<${t}${i.join("")}>`;return e1.includes(t)?s:`${s}${n.map(e3).join("")}</${t}>`}let e2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function e9(e){return e.replace(/[&<>"]/g,e=>e2[e]??"")}let e4={group:{en:"Widgets team","zh-CN":"Widgets \u9879\u76ee\u7ec4"},robot:{en:"CI robot","zh-CN":"CI \u673a\u5668\u4eba"},now:{en:"now","zh-CN":"\u521a\u521a"},picture:{en:"picture","zh-CN":"\u56fe\u7247"}};function e6({text:e,url:t},r){return eV("a",[eV("span",[e]),e5()],{class:0===r?"dt-feed dt-feed-first":"dt-feed",...e0(t)})}function e5(){return eV("span",["\u25a3"],{class:"dt-thumb","aria-hidden":"true"})}function e8(e,t){return eV("div",t,{class:e})}function e7(e,t){return eV("span",t,{class:e})}let te=`
.dt-device {
  --dt-bg: #edeff2;
  --dt-bubble: #fff;
  --dt-text: #171a1d;
  --dt-quiet: #5c6066;
  --dt-link: #0b5cd0;
  --dt-line: #dcdfe3;
  --dt-notification: #fff;
  box-sizing: border-box;
  overflow: hidden;
  color: var(--dt-text);
  background: var(--dt-bg);
  font-family:
    -apple-system, Roboto, 'Segoe UI', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
  font-size: 15px;
  line-height: 22px;
}

.dt-dark {
  --dt-bg: #111315;
  --dt-bubble: #26292d;
  --dt-text: #e8eaed;
  --dt-quiet: #a9adb3;
  --dt-link: #74b0ff;
  --dt-line: #3a3e43;
  --dt-notification: #2e3136;
}

.dt-phone {
  max-width: 360px;
  margin: 0 auto;
  padding: 10px 10px 18px;
  border: 8px solid #22252a;
  border-radius: 32px;
}

.dt-desktop {
  padding: 12px;
  border: 1px solid var(--dt-line);
  border-radius: 10px;
}

.dt-notification {
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 9px 12px;
  border-radius: 14px;
  background: var(--dt-notification);
  font-size: 14px;
  line-height: 19px;
}

.dt-app {
  flex: none;
  width: 32px;
  height: 32px;
  border-radius: 8px;
  text-align: center;
  line-height: 32px;
  font-weight: 700;
  color: #fff;
  background: #1464d2;
}

.dt-notification-text {
  flex: 1;
  min-width: 0;
}

.dt-notification-head {
  display: flex;
  justify-content: space-between;
}

.dt-time,
.dt-sender {
  color: var(--dt-quiet);
  font-size: 13px;
}

.dt-line {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.dt-chat-title {
  margin: 14px 0 10px;
  text-align: center;
  font-weight: 600;
}

.dt-desktop .dt-chat-title {
  text-align: left;
}

.dt-message {
  display: flex;
  gap: 8px;
}

.dt-avatar {
  flex: none;
  width: 34px;
  height: 34px;
  border-radius: 8px;
  text-align: center;
  line-height: 34px;
  font-size: 13px;
  font-weight: 700;
  color: #fff;
  background: #5a4fcf;
}

.dt-column {
  flex: 1;
  min-width: 0;
}

.dt-desktop .dt-column {
  max-width: 560px;
}

.dt-bubble {
  margin-top: 3px;
  padding: 10px 12px;
  border-radius: 4px 12px 12px;
  background: var(--dt-bubble);
  overflow-wrap: anywhere;
}

.dt-device .dt-bubble :is(p, ul, ol, blockquote, table, pre) {
  margin: 0 0 9px;
  font-size: 15px;
  line-height: 22px;
  color: var(--dt-text);
}

.dt-device .dt-bubble > :last-child {
  margin-bottom: 0;
}

.dt-device .dt-bubble :is(.dt-heading) {
  font-size: 17px;
  font-weight: 600;
  line-height: 24px;
}

.dt-device .dt-bubble .dt-h4 {
  font-size: 16px;
}

.dt-device .dt-bubble :is(ul, ol) {
  padding-left: 20px;
}

.dt-device .dt-bubble ul {
  list-style: disc;
}

.dt-device .dt-bubble ol {
  list-style: decimal;
}

.dt-device .dt-bubble li {
  margin: 0 0 2px;
}

.dt-device .dt-bubble :is(li, blockquote) p {
  margin: 0;
}

.dt-device .dt-bubble blockquote {
  padding: 0 0 0 10px;
  border-left: 3px solid var(--dt-line);
}

.dt-device .dt-bubble blockquote,
.dt-device .dt-bubble blockquote p {
  color: var(--dt-quiet);
}

.dt-device .dt-bubble table {
  display: table;
  font-size: 14px;
}

.dt-device .dt-bubble :is(th, td) {
  padding: 3px 8px;
  border: 1px solid var(--dt-line);
  color: var(--dt-text);
  background: none;
}

.dt-device .dt-bubble tr {
  background: none;
}

.dt-device .dt-bubble a {
  color: var(--dt-link);
  font-weight: 400;
  text-decoration: none;
}

.dt-device .dt-bubble code {
  padding: 0;
  color: inherit;
  background: none;
}

.dt-device .dt-bubble .dt-plain {
  white-space: pre-wrap;
}

.dt-device a::after {
  display: none !important;
}

.dt-mention {
  color: var(--dt-link);
}

.dt-color {
  color: var(--dt-color);
}

/* On dark, so that it can be read: what clients do there is not known. */
.dt-dark .dt-color {
  color: color-mix(in srgb, var(--dt-color) 45%, white);
}

.dt-picture {
  display: inline-block;
  padding: 4px 8px;
  border: 1px dashed var(--dt-quiet);
  border-radius: 6px;
  color: var(--dt-quiet);
}

.dt-thumb {
  flex: none;
  width: 44px;
  height: 44px;
  border-radius: 6px;
  text-align: center;
  line-height: 44px;
  color: var(--dt-quiet);
  background: var(--dt-line);
}

.dt-link-row,
.dt-device .dt-bubble a.dt-feed {
  display: flex;
  gap: 10px;
  align-items: center;
  justify-content: space-between;
}

.dt-device .dt-bubble a.dt-feed {
  padding: 8px 0;
  border-top: 1px solid var(--dt-line);
  color: var(--dt-text);
}

.dt-device .dt-bubble a.dt-feed-first {
  border-top: 0;
  font-weight: 600;
}

.dt-buttons {
  margin: 4px -12px -10px;
}

.dt-button {
  display: block;
  padding: 9px;
  border-top: 1px solid var(--dt-line);
  text-align: center;
  color: var(--dt-link);
}

.dt-buttons.dt-row {
  display: flex;
}

.dt-buttons.dt-row .dt-button {
  flex: 1;
}

.dt-buttons.dt-row .dt-button + .dt-button {
  border-left: 1px solid var(--dt-line);
}
`,tt=a.shared[90],tr=a.shared[88];a.shared[89];let tn={error:{name:{en:"error","zh-CN":"\u9519\u8bef"},color:31},warning:{name:{en:"warning","zh-CN":"\u8b66\u544a"},color:33},notice:{name:{en:"note","zh-CN":"\u63d0\u793a"},color:36}};async function ti(e,{settings:t,io:r}){let{language:a,knownSecrets:c}=t,p=tt(ta(e,a),e.mentions.mobiles),h=await (0,n.mkdtemp)((0,s.join)((0,i.tmpdir)(),"dingtalk-notify-")),u=(0,s.join)(h,"preview.html");await (0,n.writeFile)(u,await o(p,c),{mode:384}),!function(e,t,{terminal:r,language:n}){let{name:i,color:s}=tn[e],a=r.hasColors?`\x1b[${String(s)}m${i[n]}\x1b[0m`:i[n];r.err(`${a}${"en"===n?": ":"\uff1a"}${tr(t[n])}
`)}("notice",await tc(u,r.env)?{en:`The preview is open: ${u}`,"zh-CN":`\u5df2\u6253\u5f00\u9884\u89c8\uff1a${u}`}:{en:`No browser was found. Open the preview yourself: ${u}`,"zh-CN":`\u672a\u627e\u5230\u6d4f\u89c8\u5668\uff0c\u8bf7\u81ea\u884c\u6253\u5f00\u9884\u89c8\uff1a${u}`},{terminal:r,language:a})}let ts=[{client:"phone",theme:"light"},{client:"phone",theme:"dark"},{client:"desktop",theme:"light"}],tl=`
body { margin: 0; padding: 24px; background: #fff; font-family: system-ui, sans-serif }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; justify-content: center }
.dt-phone { width: 376px; margin: 0 }
.dt-desktop { width: 640px; max-width: 100% }
`;function ta(e,t){let r=ts.map(r=>(function(e,{client:t,theme:r,language:n}){let i=c(e4,n),s={"aria-hidden":"true"},a=[eV("strong",[i.group]),e7("dt-time",[i.now])],o=e7("dt-notification-text",[e7("dt-notification-head",a),e7("dt-line",[function({type:e,title:t,text:r}){return"text"===e?r.split(`
`)[0]??"":t}(e)])]),p=e8("dt-bubble",[...function({type:e,title:t,text:r,links:n},i,s){if("markdown"===e||"action-card"===e)return function e(t,r){return t.flatMap(t=>eY(t,"heading")?[eV("p",eU(t.tokens,r),{class:`dt-heading dt-h${String(t.depth)}`})]:eY(t,"paragraph")?[eV("p",eU(t.tokens,r))]:eY(t,"blockquote")?[eV("blockquote",e(t.tokens,r))]:eY(t,"list")?[function({ordered:t,items:r},n){return eV(t?"ol":"ul",r.map(t=>eV("li",e(t.tokens,n))))}(t,r)]:eY(t,"text")?void 0===t.tokens?[eK(t.raw.trim())]:eU(t.tokens,r):eY(t,"space")?[]:eY(t,"hr")?[eV("hr")]:"desktop"===r.client&&eY(t,"table")?[function({header:e,rows:t},r){let n=(e,t)=>eV("tr",e.map(e=>eV(t,eU(e.tokens,r))));return eV("table",[n(e,"th"),...t.map(e=>n(e,"td"))])}(t,r)]:"desktop"===r.client&&eY(t,"code")?[eV("pre",[t.text])]:[eV("p",[t.raw.trim()])])}(eD.lex(r,{gfm:!0}),{client:i,picture:s});let a=eV("p",[r],{class:"dt-plain"});return"text"===e?[a]:"feed-card"===e?n.map(e6):[eV("p",[t],{class:"dt-heading"}),e8("dt-link-row",[a,e5()])]}(e,t,i.picture),...function({type:e,links:t}){if("action-card"!==e)return[];let r=t.map(({text:e})=>e7("dt-button",[e]));return[e8(2===r.length?"dt-buttons dt-row":"dt-buttons",r)]}(e)]);return e8(`dt-device dt-${t} dt-${r}`,[e8("dt-notification",[eV("span",["\u9489"],{class:"dt-app",...s}),o]),e8("dt-chat",[e8("dt-chat-title",[i.group]),e8("dt-message",[eV("span",["CI"],{class:"dt-avatar",...s}),e8("dt-column",[e8("dt-sender",[i.robot]),p])])])])})(e,{...r,language:t}));return["<!doctype html>",`<html lang="${t}">`,'<meta charset="utf-8">',"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",'<meta name="viewport" content="width=device-width">',e3(eV("title",[e.title])),`<style>${te}${tl}</style>`,e3(eV("main",r)),`</html>
`].join(`
`)}let to={darwin:["open"],win32:["explorer.exe"]};async function tc(e,t){let n=t.BROWSER,[i,...s]=n?[n]:to[process.platform]??["xdg-open"];return await new Promise(t=>{let n=(0,r.spawn)(i,[...s,e],{detached:!0,stdio:"ignore"});n.once("error",()=>{t(!1)}),n.once("spawn",()=>{n.unref(),t(!0)})})}module.exports=t})();