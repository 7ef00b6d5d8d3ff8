(()=>{"use strict";var e={};e.d=(t,n)=>{for(var r in n)e.o(n,r)&&!e.o(t,r)&&Object.defineProperty(t,r,{enumerable:!0,get:n[r]})},e.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),e.r=e=>{"u">typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})};var t={};e.r(t),e.d(t,{openPreview:()=>ti,pageOf:()=>ta});let n=require("node:child_process"),r=require("node:fs/promises"),i=require("node:os"),s=require("node:path"),a=require("./index.js"),o=a.shared[16];a.shared[17];let c=a.shared[63],p=a.shared[13];function h(e,t=[],n={}){return{tag:e,attributes:n,children:t}}function u(e){let t=p(e);return/^https?:\/\//i.test(t)?{href:t,rel:"noopener noreferrer",target:"_blank"}:{}}let d=["br","hr"];function g(e){if("string"==typeof e)return f(e);let{tag:t,attributes:n,children:r}=e,i=Object.entries(n).map(([e,t])=>` ${e}="${f(t)}"`),s=`<${t}${i.join("")}>`;return d.includes(t)?s:`${s}${r.map(g).join("")}</${t}>`}let k={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function f(e){return e.replace(/[&<>"]/g,e=>k[e]??"")}function x(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var b=x(),m={exec:()=>null};function w(e){let t=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=t[r];return i||(i=e(r),t[r]=i),i}}function y(e,t=""){let n="string"==typeof e?e:e.source,r={replace:(e,t)=>{let i="string"==typeof t?t:t.source;return i=i.replace(S.caret,"$1"),n=n.replace(e,i),r},getRegex:()=>new RegExp(n,t)};return r}var $=((e="")=>{try{return!!RegExp("(?<=1)(?<!1)"+e)}catch{return!1}})(),S={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:e=>RegExp(`^( {0,3}${e})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:w(e=>RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:w(e=>RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:w(e=>RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),headingBeginRegex:w(e=>RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:w(e=>RegExp(`^ {0,${e}}#`)),htmlBeginRegex:w(e=>RegExp(`^ {0,${e}}(?:</?(?:${A})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:w(e=>RegExp(`^ {0,${e}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},R=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,z=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,A="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",v=y(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",A).getRegex(),T=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,_=y(T).replace(/bull/g,z).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,v).getRegex(),P=y(T).replace(/bull/g,z).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,v).getRegex(),C=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,I=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,q=y(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",I).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),E=y(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,z).getRegex(),L=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,B=y("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",L).replace("tag",A).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Z=e=>y(C).replace("hr",R).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",e).replace("html",v).getRegex(),O=Z(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),j=Z(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),D={blockquote:y(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",j).getRegex(),code:/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,def:q,fences:/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,heading:/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,hr:R,html:B,lheading:_,list:E,newline:/^(?:[ \t]*(?:\n|$))+/,paragraph:O,table:m,text:/^[^\n]+/},M=y("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",R).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",v).getRegex(),N={...D,lheading:P,table:M,paragraph:y(C).replace("hr",R).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",M).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",v).getRegex()},Q={...D,html:y("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment",L).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:m,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:y(C).replace("hr",R).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",_).getRegex()},H=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,W=/[\p{P}\p{S}]/u,F=/[\s\p{P}\p{S}]/u,X=/[^\s\p{P}\p{S}]/u,G=y(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,F).getRegex(),U=/(?!~)[\p{P}\p{S}]/u,J=y(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",$?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),K=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Y=y(K,"u").replace(/punct/g,W).getRegex(),V=y(K,"u").replace(/punct/g,U).getRegex(),ee=y(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,"u").replace(/openQuote/g,/[\p{Pi}\p{Ps}"']/u).replace(/punct/g,W).getRegex(),et="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",en=y(et,"gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,F).replace(/punct/g,W).getRegex(),er=y(et,"gu").replace(/notPunctSpace/g,/(?:[^\s\p{P}\p{S}]|~)/u).replace(/punctSpace/g,/(?!~)[\s\p{P}\p{S}]/u).replace(/punct/g,U).getRegex(),ei=y("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,F).replace(/punct/g,W).getRegex(),es=y("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,F).replace(/punct/g,W).getRegex(),el=y("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,F).replace(/punct/g,W).getRegex(),ea=y(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,W).getRegex(),eo=y("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)","gu").replace(/notPunctSpace/g,X).replace(/punctSpace/g,F).replace(/punct/g,W).getRegex(),ec=y(/\\(punct)/,"gu").replace(/punct/g,W).getRegex(),ep=y(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,W).getRegex(),eh=y(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),eu=y(L).replace("(?:--\x3e|$)","--\x3e").getRegex(),ed=y("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",eu).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),eg=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ek=y(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",eg).getRegex(),ef=y(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ek).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),ex=y(/^!?\[(label)\]\[(ref)\]/).replace("label",ek).replace("ref",I).getRegex(),eb=y(/^!?\[(ref)\](?:\[\])?/).replace("ref",I).getRegex(),em=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,ew=y(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",eg).getRegex(),ey=y("reflink|nolink(?!\\()","g").replace("reflink",y(/^!?\[(label)\]\[(ref)\]/).replace("label",ew).replace("ref",em).getRegex()).replace("nolink",y(/^!?\[(ref)\](?:\[\])?/).replace("ref",em).getRegex()).getRegex(),e$=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,eS=y(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),eR={_backpedal:m,anyPunctuation:ec,anyPunctuationOutsideCode:ep,autolink:eh,blockSkip:J,br:H,code:/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,del:m,delLDelim:m,delRDelim:m,emStrongLDelim:Y,emStrongRDelimAst:en,emStrongRDelimUnd:es,escape:/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,link:ef,nolink:eb,punctuation:G,reflink:ex,reflinkSearch:ey,tag:ed,text:/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,url:m},ez={...eR,emStrongLDelim:ee,emStrongRDelimAst:ei,emStrongRDelimUnd:el,link:y(/^!?\[(label)\]\((.*?)\)/).replace("label",ek).getRegex(),reflink:y(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ek).getRegex()},eA={...eR,emStrongRDelimAst:er,emStrongLDelim:V,delLDelim:ea,delRDelim:eo,url:y(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",eS).replace("protocol",e$).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:y(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",e$).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",$?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},ev={...eA,br:y(H).replace("{2,}","*").getRegex(),text:y(eA.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},eT={normal:D,gfm:N,pedantic:Q},e_={normal:eR,gfm:eA,breaks:ev,pedantic:ez},eP={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},eC=e=>eP[e];function eI(e,t){if(t){if(S.escapeTest.test(e))return e.replace(S.escapeReplace,eC)}else if(S.escapeTestNoEncode.test(e))return e.replace(S.escapeReplaceNoEncode,eC);return e}function eq(e){try{e=encodeURI(e).replace(S.percentDecode,"%")}catch{return null}return e}function eE(e,t){let n=e.replace(S.findPipe,(e,t,n)=>{let r=!1,i=t;for(;--i>=0&&"\\"===n[i];)r=!r;return r?"|":" |"}).split(S.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),t)if(n.length>t)n.splice(t);else for(;n.length<t;)n.push("");for(;r<n.length;r++)n[r]=n[r].trim().replace(S.slashPipe,"|");return n}function eL(e,t,n){let r=e.length;if(0===r)return"";let i=0;for(;i<r;){let s=e.charAt(r-i-1);if(s!==t||n)if(s!==t&&n)i++;else break;else i++}return e.slice(0,r-i)}function eB(e){let t=e.split(`
`),n=t.length-1;for(;n>=0&&S.blankLine.test(t[n]);)n--;return t.length-n<=2?e:t.slice(0,n+1).join(`
`)}function eZ(e){return e.trim().replace(S.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function eO(e,t){if(-1===e.indexOf(t[0])&&-1===e.indexOf(t[1]))return -1;let n=0;for(let r=0;r<e.length;r++)if("\\"===e[r])r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&--n<0)return r;return n>0?-2:-1}var ej=new WeakMap;function eD(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let i=0;i<r;i++){let s=e[i];if("*"!==s&&"_"!==s&&"~"!==s)continue;let a=0===i?`
`:e[i-1],o=i+1;for(;o<r&&e[o]===s;)o++;" "!==a&&"	"!==a&&a!==`
`&&`\r`!==a&&"\f"!==a&&("~"===s?n=i:t[s]=i),i=o-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function eM(e,t,n){let r=ej.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:eD(t).lastPossibleEmStrongCloserIndex[n]}function eN(e,t){let n=ej.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:eD(t).lastPossibleDelCloserIndex}function eQ(e,t=0){let n=t,r="";for(let t of e)if("	"===t){let e=4-n%4;r+=" ".repeat(e),n+=e}else r+=t,n++;return r}function eH(e,t,n,r,i){let s=t.href,a=t.title||null,o=function(e,t){let n="";for(let r=0;r<e.length;r++){if("`"===e[r]){let i=t.inline.code.exec(e.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}if("\\"===e[r]&&("["===e[r+1]||"]"===e[r+1])){n+=e[r+1],r++;continue}n+=e[r]}return n}(e[1],i),c="!"===e[0].charAt(0),p=r.state.inLink,h=r.state.linkEmitted,u=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let d=r.inlineTokens(o),g=r.state.linkEmitted;if(r.state.linkEmitted=h,r.state.inLink=p,!c){if(g){r.state.inRawBlock=u;return}r.state.linkEmitted=!0}return{type:c?"image":"link",raw:n,href:s,title:a,text:o,tokens:d}}function eW(e,t,n,r){if(!t.includes("<"))return!1;for(let i=0;i<t.length;i++){if("\\"===t[i]){i++;continue}if("`"===t[i]){let e=r.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if("<"!==t[i])continue;let s=e.slice(n+i),a=r.inline.tag.exec(s)||r.inline.autolink.exec(s);if(a){if(a[0].length>t.length-i)return!0;i+=a[0].length-1}}return!1}var eF=class{options;rules;lexer;constructor(e){this.options=e||b}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:eB(t[0]),n=e.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:e,codeBlockStyle:"indented",text:n}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=function(e,t,n){let r=e.match(n.other.indentCodeCompensation);if(null===r)return t;let i=r[1];return t.split(`
`).map(e=>{let t=e.match(n.other.beginningSpace);if(null===t)return e;let[r]=t;return e.slice(Math.min(r.length,i.length))}).join(`
`)}(e,t[3]||"",this.rules);return void 0!==t[3]&&(""===n||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:n}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=eL(e,"#");(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:"heading",raw:eL(t[0],`
`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:"hr",raw:eL(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=eL(t[0],`
`).split(`
`),n="",r="",i=[];for(;e.length>0;){let t=!1,s=[],a;for(a=0;a<e.length;a++)if(this.rules.other.blockquoteStart.test(e[a]))s.push(e[a]),t=!0;else if(t)break;else s.push(e[a]);e=e.slice(a);let o=s.join(`
`),c=o.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(" ")?t+" "+n.slice(1):t+eQ(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${o}`:o,r=r?`${r}
${c}`:c;let p=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=p,0===e.length)break;let h=i.at(-1);if(h?.type==="code"||h?.type==="heading"||h?.type==="hr"||h?.type==="html"||h?.type==="table")break;if(h?.type==="blockquote"){let t=e.join(`
`),s=h.raw+`
`+t.replace(this.rules.other.blockquoteSetextReplace2,""),a=this.blockquote(s);i[i.length-1]=a;let o=s.substring(a.raw.length).replace(/^\n/,""),c=o?o.split(`
`).length:0,p=c?e.slice(0,-c):e;if(p.length>0&&(n=`${n}
${p.join(`
`)}`),r=r.substring(0,r.length-h.text.length)+a.text,(e=e.slice(p.length)).length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if(h?.type==="list"){let t=h.raw+`
`+e.join(`
`),s=this.list(t);i[i.length-1]=s;let a=s.raw.length>h.raw.length?t.slice(h.raw.length+1,s.raw.length).split(`
`).length:0;if(a>0){let t=e.slice(0,a).join(`
`);n=`${n}
${t}`,r=`${r}
${t}`}if((e=e.slice(a)).length>0&&!this.rules.other.blockquoteStart.test(e[0]))break;continue}}return{type:"blockquote",raw:n,tokens:i,text:r}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,i=t[1].trim(),s=i.length>1,a={type:"list",raw:"",ordered:s,start:s?+i.slice(0,-1):"",loose:!1,items:[]};i=s?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=s?i:"[*+-]");let o=this.rules.other.listItemRegex(i),c=!1;for(;e;){let i=!1,s="";if(!(t=o.exec(e))||this.rules.block.hr.test(e))break;let p=r();e=e.substring(t[0].length);let h=t[2].split(`
`,1)[0],u=t[1].length,d=this.options.pedantic?eQ(h,u):h.replace(this.rules.other.leadingSpaceTab,e=>eQ(e,u)),g=e.split(`
`,1)[0],k=!d.trim(),f=0;if(this.options.pedantic?(f=2,s=d.trimStart()):k?f=u+1:(f=(f=d.search(this.rules.other.nonSpaceChar))>4?1:f,s=d.slice(f),f+=u),k&&this.rules.other.blankLine.test(g)&&(e=e.substring(g.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(f),n=this.rules.other.hrRegex(f),r=this.rules.other.fencesBeginRegex(f),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(f):this.rules.other.headingBeginRegex(f),a=this.rules.other.htmlBeginRegex(f),o=this.rules.other.blockquoteBeginRegex(f),c=!1;for(;e;){let p=e.split(`
`,1)[0],h;if(g=p,h=this.options.pedantic?g=g.replace(this.rules.other.listReplaceNesting,"  "):g.replace(this.rules.other.leadingSpaceTab,e=>eQ(e)),r.test(g)||i.test(g)||a.test(g)||o.test(g)||t.test(g)||n.test(g))break;if(h.search(this.rules.other.nonSpaceChar)>=f||!g.trim())s+=`
`+h.slice(f),c=!1;else{if(k)break;let e=d;if(!this.options.pedantic&&!s.includes(`
`)&&!d.includes("	")){let t;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||r.test(e)||i.test(e)||a.test(e)||n.test(e))break;if(!this.options.pedantic&&!c){let e=d.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}s+=`
`+(!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(g)&&this.rules.block.lheading.test(`${d}
${g}`)?`    ${h.replace(/^ {0,3}/,"")}`:g),c=!0}k=!g.trim(),e=e.substring(p.length+1),d=h.slice(f)}}let x=n.slice(p,r());a.loose||(c?a.loose=!0:this.rules.other.doubleBlankLine.test(x)&&(c=!0)),a.items.push({type:"list_item",raw:x,task:!!this.options.gfm&&this.rules.other.listIsTask.test(s),loose:!1,text:s,tokens:[]})}let p=a.items.at(-1);if(!p)return;p.raw=p.raw.trimEnd(),p.text=p.text.trimEnd(),a.raw=n.slice(0,r()).trimEnd();let h=[];for(let e of a.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!a.loose){let t=e.tokens.filter(e=>"space"===e.type);a.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<a.items.length;e++){let t=a.items[e],n=t.tokens[0];if(t.task&&(n?.type==="text"||n?.type==="paragraph")){t.text=t.text.replace(this.rules.other.listReplaceTask,""),n.raw=n.raw.replace(this.rules.other.listReplaceTask,""),n.text=n.text.replace(this.rules.other.listReplaceTask,"");let r=this.lexer.inlineQueue;for(let t=h[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,"");break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:"checkbox",raw:i[0]+" ",checked:"[ ]"!==i[0]};t.checked=e.checked,a.loose?t.tokens[0]&&["paragraph","text"].includes(t.tokens[0].type)&&"tokens"in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:"paragraph",raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&(t.task=!1)}if(a.loose)for(let e of a.items)for(let t of(e.loose=!0,e.tokens))"text"===t.type&&(t.type="paragraph");return a}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=eB(t[0]);return{type:"html",block:!0,raw:n,pre:"pre"===t[1]||"script"===t[1]||"style"===t[1],text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&-1!==eO(t[2],"()"))return;let e=eZ(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3];return{type:"def",tag:e,raw:eL(t[0],`
`),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=eE(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],s={type:"table",raw:eL(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let e of r)this.rules.other.tableAlignRight.test(e)?s.align.push("right"):this.rules.other.tableAlignCenter.test(e)?s.align.push("center"):this.rules.other.tableAlignLeft.test(e)?s.align.push("left"):s.align.push(null);for(let e=0;e<n.length;e++)s.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:s.align[e]});for(let e of i)s.rows.push(eE(e,s.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:s.align[t]})));return s}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:"heading",raw:eL(t[0],`
`),depth:"="===t[2].charAt(0)?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:"paragraph",raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(92!==e.charCodeAt(0))return;let t=this.rules.inline.escape.exec(e);if(t)return{type:"escape",raw:t[0],text:t[1]}}tag(e){if(60!==e.charCodeAt(0))return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(!1===this.lexer.state.linkParenPossible)return;let t=e.charCodeAt(0);if(91!==t&&33!==t)return;let n=this.rules.inline.link.exec(e);if(n){let t="!"===n[0].charAt(0)?2:1;if(!this.options.pedantic&&eW(e,n[1],t,this.rules))return;let r=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){if(!this.rules.other.endAngleBracket.test(r))return;let e=eL(r.slice(0,-1),"\\");if((r.length-e.length)%2==0)return}else{let e=eO(n[2],"()");if(-2===e)return;if(e>-1){let t=(0===n[0].indexOf("!")?5:4)+n[1].length+e;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=""}}let i=eL(n[0].slice(0,-1),"\\");if((n[0].length-i.length)%2==0)return;let s=n[2],a="";if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(s);e&&(s=e[1],a=e[3])}else a=n[3]?n[3].slice(1,-1):"";return s=s.trim(),this.rules.other.startAngleBracket.test(s)&&(s=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?s.slice(1):s.slice(1,-1)),eH(n,{href:s&&s.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(e,t){let n,r=e.charCodeAt(0);if((91===r||33===r)&&((n=this.rules.inline.reflink.exec(e))||(n=this.rules.inline.nolink.exec(e)))){let r="!"===n[0].charAt(0)?2:1;if(!this.options.pedantic&&eW(e,n[1],r,this.rules))return;let i=t[eZ(n[2]||n[1])];if(!i){let e=n[0].charAt(0);return{type:"text",raw:e,text:e}}return eH(n,i,n[0],this.lexer,this.rules)}}emStrong(e,t,n=""){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],s=n===i,a=t.length-e.length,o=a;for(;!this.options.pedantic&&o>0&&t[o-1]===i;)o--;let c=[...t.slice(Math.max(0,o-2),o)].at(-1)??"",p="*"===c||"_"===c||!!this.rules.inline.punctuation.exec(c);o<a&&(n=c);let h=o<a?p:"*"===n||"_"===n||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let u=r[1]||r[3]||"";if(!u||!n||h){let n=[...r[0]].length-1,h,d,g=n,k=0,f=a-o+n,x=!this.options.pedantic&&!!c.trim()&&(!!u||"*"===i&&!p);if("*"!==i&&"_"!==i)return;let b="*"===i?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,m=eM(this,t,i),w=t.length-e.length+n;if(m<w)return;t=t.slice(-1*e.length+n);let y=m-w;for(b.lastIndex=0;null!==(r=b.exec(t))&&!(r.index>y);){if(!(h=r[1]||r[2]||r[3]||r[4]||r[5]||r[6]))continue;if(d=[...h].length,r[3]||r[4]){g+=d;continue}if((r[5]||r[6]||x)&&f%3&&!((f+d)%3)){if(s&&(r[5]||r[6]))break;k+=d;continue}if((g-=d)>0)continue;d=Math.min(d,d+g+k);let t=[...r[0]][0].length,i=e.slice(0,n+r.index+t+d);if(Math.min(n,d)%2){let e=i.slice(1,-1);return{type:"em",raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let a=i.slice(2,-2);return{type:"strong",raw:i,text:a,tokens:this.lexer.inlineTokens(a)}}}}codespan(e){if(96!==e.charCodeAt(0))return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return n&&r&&(e=e.substring(1,e.length-1)),{type:"codespan",raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(32!==t&&92!==t&&10!==t)return;let n=this.rules.inline.br.exec(e);if(n)return{type:"br",raw:n[0]}}del(e,t,n=""){if(126!==e.charCodeAt(0))return;let r=this.rules.inline.delLDelim.exec(e);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let n=[...r[0]].length-1,i,s,a=n,o=this.rules.inline.delRDelim,c=eN(this,t),p=t.length-e.length+n;if(c<p)return;t=t.slice(-1*e.length+n);let h=c-p;for(o.lastIndex=0;null!==(r=o.exec(t))&&!(r.index>h);){if(!(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6])||(s=[...i].length)!==n)continue;if(r[3]||r[4]){a+=s;continue}if((a-=s)>0)continue;s=Math.min(s,s+a);let t=[...r[0]][0].length,o=e.slice(0,n+r.index+t+s),c=o.slice(n,-n);return{type:"del",raw:o,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(60!==e.charCodeAt(0))return;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return n="@"===t[2]?"mailto:"+(e=t[1]):e=t[1],{type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,n;if("@"===t[2])n="mailto:"+(e=t[0]);else{let r;do r=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??"";while(r!==t[0])e=t[0],n="www."===t[1]?"http://"+t[0]:t[0]}return{type:"link",raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:"text",raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){var n;let e=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],text:e?t[0]:(n=t[0],S.numericCharacterReference.test(n)?n.replace(S.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(void 0===t&&void 0===n)return"&amp;";let r=void 0===t?Number.parseInt(n,16):Number.parseInt(t,10);return 0===r||r>1114111||r>=55296&&r<=57343?"\ufffd":38===r?"&amp;":String.fromCodePoint(r)}):n),escaped:e}}}},eX=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||b,this.options.tokenizer=this.options.tokenizer||new eF,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:S,block:eT.normal,inline:e_.normal};this.options.pedantic?(t.block=eT.pedantic,t.inline=e_.pedantic):this.options.gfm&&(t.block=eT.gfm,this.options.breaks?t.inline=e_.breaks:t.inline=e_.gfm),this.tokenizer.rules=t}static get rules(){return{block:eT,inline:e_}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){e=e.replace(S.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(S.tabCharGlobal,"    ").replace(S.spaceLine,""));let i=1/0,s,a=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===eF.prototype.paragraph;for(;e;){let r;if(e.length<i)i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}if(this.state.lastToken=t.at(-1),this.options.extensions?.block?.some(n=>!!(r=n.call({lexer:this},e,t))&&(e=e.substring(r.raw.length),t.push(r),!0)))continue;if(r=this.tokenizer.space(e)){e=e.substring(r.raw.length);let n=t.at(-1);1===r.raw.length&&void 0!==n?n.raw+=`
`:t.push(r);continue}if(r=this.tokenizer.code(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type==="paragraph"||n?.type==="text"?(n.raw+=(n.raw.endsWith(`
`)?"":`
`)+r.raw,n.text+=`
`+r.text,this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if((r=this.tokenizer.fences(e))||(r=this.tokenizer.heading(e))||(r=this.tokenizer.hr(e))||(r=this.tokenizer.blockquote(e))||(r=this.tokenizer.list(e))||(r=this.tokenizer.html(e))){e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.def(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type==="paragraph"||n?.type==="text"?(n.raw+=(n.raw.endsWith(`
`)?"":`
`)+r.raw,n.text+=`
`+r.raw,this.inlineQueue.at(-1).src=n.text):(this.tokens.links[r.tag]||(this.tokens.links[r.tag]={href:r.href,title:r.title}),t.push(r));continue}if((r=this.tokenizer.table(e))||(r=this.tokenizer.lheading(e))){e=e.substring(r.raw.length),t.push(r);continue}let o=e;if(this.options.extensions?.startBlock){let t=1/0,n=e.slice(1),r;this.options.extensions.startBlock.forEach(e=>{"number"==typeof(r=e.call({lexer:this},n))&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(o=e.substring(0,t+1))}if(this.state.top&&(r=this.tokenizer.paragraph(o))){let i=t.at(-1);(n||i===s&&a)&&i?.type==="paragraph"?(i.raw+=(i.raw.endsWith(`
`)?"":`
`)+r.raw,i.text+=`
`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=i.text,s=i):(t.push(r),s=r),n=o.length!==e.length,e=e.substring(r.raw.length);continue}if(r=this.tokenizer.text(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type==="text"?(n.raw+=(n.raw.endsWith(`
`)?"":`
`)+r.raw,n.text+=`
`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&"!"!==e.charAt(n.index-1))return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf("[");if(!("!"===e.charAt(0)||!Object.hasOwn(this.tokens.links,eZ(e.slice(n+1,-1))))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){var n,r;let i,s,a=e.includes("*")||e.includes("_")||e.includes("~"),o=a||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==eF.prototype.emStrong||this.tokenizer.del!==eF.prototype.del?this.#t(e):e;if(!a)return this.#n(e,o,t);n=this.tokenizer,i=eD(o),(s=ej.get(n))?s.push(i):ej.set(n,[i]);try{return this.#n(e,o,t)}finally{let e;r=this.tokenizer,(e=ej.get(r))&&(e.pop(),0===e.length&&ej.delete(r))}}#n(e,t,n){let r=!1,i="",s=1/0;for(;e;){let a;if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}if(r||(i=""),r=!1,this.options.extensions?.inline?.some(t=>!!(a=t.call({lexer:this},e,n))&&(e=e.substring(a.raw.length),n.push(a),!0)))continue;if((a=this.tokenizer.escape(e))||(a=this.tokenizer.tag(e))||(a=this.tokenizer.link(e))){e=e.substring(a.raw.length),n.push(a);continue}if(a=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(a.raw.length);let t=n.at(-1);"text"===a.type&&t?.type==="text"?(t.raw+=a.raw,t.text+=a.text):n.push(a);continue}let o=e[0];if("*"===o||"_"===o){let s=t.length-e.length;if(eM(this.tokenizer,t,o)<=s){let t=1;for(;t<e.length&&e.charCodeAt(t)===o.charCodeAt(0);)t++;let s=e.substring(0,t),a=n.at(-1);a?.type!=="text"||a.escaped?n.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,a.text+=s),e=e.substring(t),i=o,r=!0;continue}}else if("~"===o){let s=t.length-e.length;if(eN(this.tokenizer,t)<=s){let t=1;for(;t<e.length&&126===e.charCodeAt(t);)t++;let s=e.substring(0,t),a=n.at(-1);a?.type!=="text"||a.escaped?n.push({type:"text",raw:s,text:s,escaped:!1}):(a.raw+=s,a.text+=s),e=e.substring(t),i=o,r=!0;continue}}if((a=this.tokenizer.emStrong(e,t,i))||(a=this.tokenizer.codespan(e))||(a=this.tokenizer.br(e))||(a=this.tokenizer.del(e,t,i))||(a=this.tokenizer.autolink(e))||!this.state.inLink&&(a=this.tokenizer.url(e))){e=e.substring(a.raw.length),n.push(a);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,n=e.slice(1),r;this.options.extensions.startInline.forEach(e=>{"number"==typeof(r=e.call({lexer:this},n))&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(a=this.tokenizer.inlineText(c)){e=e.substring(a.raw.length),"_"!==a.raw.slice(-1)&&(i=a.raw.slice(-1)),r=!0;let t=n.at(-1);t?.type==="text"?(t.raw+=a.raw,t.text+=a.text):n.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#r(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,i="",s=0,a;for(t.lastIndex=0;a=t.exec(e);){let o=a.index+(a[2]?a[2].length:0),c=a.index+a[0].length;if("<"===e.charAt(o)){let i=e.slice(o),s=n.exec(i)||r.exec(i);if(!s){t.lastIndex=o+1;continue}t.lastIndex=c=o+s[0].length}i+=e.slice(s,o)+"["+"a".repeat(c-o-2)+"]",s=c}return i+e.slice(s)}#t(e){let t=e;if(this.tokens.links&&e.includes("[")){let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,eZ(t.slice(r+1,-1))))return t;if(r>1&&"!"!==t.charAt(0)){let i=t.slice(1,r-1);if(this.linkInText(i))return"["+i.replace(e,n)+"]["+"a".repeat(t.length-r-2)+"]"}return"["+"a".repeat(t.length-2)+"]"};t=t.replace(e,n)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?"+".repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,"+")+t:e),t=this.#r(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t}infiniteLoopError(e){let t="Infinite loop on byte: "+e;if(this.options.silent)console.error(t);else throw Error(t)}},eG=class{options;parser;constructor(e){this.options=e||b}space(e){return""}code({text:e,lang:t,escaped:n}){let r=(t||"").match(S.notSpaceStart)?.[0],i=e?e.replace(S.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+eI(r)+'">'+(n?i:eI(i,!0))+`</code></pre>
`:"<pre><code>"+(n?i:eI(i,!0))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,n=e.start,r="";for(let t=0;t<e.items.length;t++){let n=e.items[t];r+=this.listitem(n)}let i=t?"ol":"ul";return"<"+i+(t&&1!==n?' start="'+n+'"':"")+`>
`+r+"</"+i+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t="",n="";for(let t=0;t<e.header.length;t++)n+=this.tablecell(e.header[t]);t+=this.tablerow({text:n});let r="";for(let t=0;t<e.rows.length;t++){let i=e.rows[t];n="";for(let e=0;e<i.length;e++)n+=this.tablecell(i[e]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+t+`</thead>
`+r+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td";return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${eI(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:i}){let s=i?eI(n,!0):this.parser.parseInline(r),a=eq(e);if(null===a)return s;let o='<a href="'+(e=eI(a,i))+'"';return t&&(o+=' title="'+eI(t)+'"'),o+=">"+s+"</a>"}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=eq(e);if(null===i)return eI(n);e=i;let s=`<img src="${eI(e)}" alt="${eI(n)}"`;return t&&(s+=` title="${eI(t)}"`),s+=">"}text(e){return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:eI(e.text)}},eU=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}},eJ=class l{options;renderer;textRenderer;constructor(e){this.options=e||b,this.options.renderer=this.options.renderer||new eG,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new eU,this.textRenderer.parser=this}static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let e=this.options.extensions.renderers[r.type].call({parser:this},r);if(!1!==e||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(r.type)){t+=!1===e?"":e??"";continue}}switch(r.type){case"space":t+=this.renderer.space(r);break;case"hr":t+=this.renderer.hr(r);break;case"heading":t+=this.renderer.heading(r);break;case"code":t+=this.renderer.code(r);break;case"table":t+=this.renderer.table(r);break;case"blockquote":t+=this.renderer.blockquote(r);break;case"list":t+=this.renderer.list(r);break;case"checkbox":t+=this.renderer.checkbox(r);break;case"html":t+=this.renderer.html(r);break;case"def":t+=this.renderer.def(r);break;case"paragraph":t+=this.renderer.paragraph(r);break;case"text":t+=this.renderer.text(r);break;default:{let e='Token with "'+r.type+'" type was not found.';if(this.options.silent)return console.error(e),"";throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(!1!==e||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(i.type)){n+=!1===e?"":e??"";continue}}switch(i.type){case"escape":case"text":n+=t.text(i);break;case"html":n+=t.html(i);break;case"link":n+=t.link(i);break;case"image":n+=t.image(i);break;case"checkbox":n+=t.checkbox(i);break;case"strong":n+=t.strong(i);break;case"em":n+=t.em(i);break;case"codespan":n+=t.codespan(i);break;case"br":n+=t.br(i);break;case"del":n+=t.del(i);break;default:{let e='Token with "'+i.type+'" type was not found.';if(this.options.silent)return console.error(e),"";throw Error(e)}}}return n}},eK=class{options;block;constructor(e){this.options=e||b}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?eX.lex:eX.lexInline}provideParser(e=this.block){return e?eJ.parse:eJ.parseInline}};function eY(e,t){if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var eV=new class{defaults=x();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=eJ;Renderer=eG;TextRenderer=eU;Lexer=eX;Tokenizer=eF;Hooks=eK;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(eY(n,t.call(this,r)),r.type){case"table":for(let e of r.header)eY(n,this.walkTokens(e.tokens,t));for(let e of r.rows)for(let r of e)eY(n,this.walkTokens(r.tokens,t));break;case"list":eY(n,this.walkTokens(r.items,t));break;default:{let e=r;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{let i=e[r].flat(1/0);eY(n,this.walkTokens(i,t))}):e.tokens&&eY(n,this.walkTokens(e.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error("extension name required");if("renderer"in e){let n=t.renderers[e.name];n?t.renderers[e.name]=function(...t){let r=e.renderer.apply(this,t);return!1===r&&(r=n.apply(this,t)),r}:t.renderers[e.name]=e.renderer}if("tokenizer"in e){if(!e.level||"block"!==e.level&&"inline"!==e.level)throw Error("extension level must be 'block' or 'inline'");let n=t[e.level];n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&("block"===e.level?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:"inline"===e.level&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}"childTokens"in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){let t=this.defaults.renderer||new eG(this.defaults);for(let n in e.renderer){if(!(n in t))throw Error(`renderer '${n}' does not exist`);if(["options","parser"].includes(n))continue;let r=e.renderer[n],i=t[n];t[n]=(...e)=>{let n=r.apply(t,e);return!1===n&&(n=i.apply(t,e)),!1===n?"":n??""}}n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new eF(this.defaults);for(let n in e.tokenizer){if(!(n in t))throw Error(`tokenizer '${n}' does not exist`);if(["options","rules","lexer"].includes(n))continue;let r=e.tokenizer[n],i=t[n];t[n]=(...e)=>{let n=r.apply(t,e);return!1===n&&(n=i.apply(t,e)),n}}n.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new eK;for(let n in e.hooks){if(!(n in t))throw Error(`hook '${n}' does not exist`);if(["options","block"].includes(n))continue;let r=e.hooks[n],i=t[n];eK.passThroughHooks.has(n)?t[n]=e=>{if(t.options.async&&eK.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await r.call(t,e);return i.call(t,n)})();let s=r.call(t,e);return i.call(t,s)}:t[n]=(...e)=>{if(t.options.async)return(async()=>{let n=await r.apply(t,e);return!1===n&&(n=await i.apply(t,e)),n})();let n=r.apply(t,e);return!1===n&&(n=i.apply(t,e)),n}}n.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[];return eY(n,r.call(this,e)),t&&eY(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return eX.lex(e,t??this.defaults)}parser(e,t){return eJ.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},i={...this.defaults,...r},s=this.onError(!!i.silent,!!i.async);if(!0===this.defaults.async&&!1===r.async)return s(Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof t>"u"||null===t)return s(Error("marked(): input parameter is undefined or null"));if("string"!=typeof t)return s(Error("marked(): input parameter is of type "+Object.prototype.toString.call(t)+", string expected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let n=i.hooks?await i.hooks.preprocess(t):t,r=await (i.hooks?await i.hooks.provideLexer(e):e?eX.lex:eX.lexInline)(n,i),s=i.hooks?await i.hooks.processAllTokens(r):r;i.walkTokens&&await Promise.all(this.walkTokens(s,i.walkTokens));let a=await (i.hooks?await i.hooks.provideParser(e):e?eJ.parse:eJ.parseInline)(s,i);return i.hooks?await i.hooks.postprocess(a):a})().catch(s);try{i.hooks&&(t=i.hooks.preprocess(t));let n=(i.hooks?i.hooks.provideLexer(e):e?eX.lex:eX.lexInline)(t,i);i.hooks&&(n=i.hooks.processAllTokens(n)),i.walkTokens&&this.walkTokens(n,i.walkTokens);let r=(i.hooks?i.hooks.provideParser(e):e?eJ.parse:eJ.parseInline)(n,i);return i.hooks&&(r=i.hooks.postprocess(r)),r}catch(e){return s(e)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let e="<p>An error occurred:</p><pre>"+eI(n.message+"",!0)+"</pre>";return t?Promise.resolve(e):e}if(t)return Promise.reject(n);throw n}}};function e0(e,t){return eV.parse(e,t)}function e1(e,t){let n=[];for(let r=0;r<e.length;r++){let i=e[r];if(void 0===i)continue;let s="html"===i.type?/^<font color=["']?(#[0-9a-f]{6}|[a-z]+)["']?>$/i.exec(i.raw)?.[1]:void 0,a=void 0===s?-1:function(e,t){return e.findIndex(({raw:e},n)=>n>t&&"</font>"===e)}(e,r);if(-1===a){n.push(...e9(i,"strong")?[h("strong",e1(i.tokens,t))]:e9(i,"em")?[h("em",e1(i.tokens,t))]:e9(i,"br")?[h("br")]:e9(i,"link")?[function({href:e,tokens:t},n){return h("a",e1(t,n),u(e))}(i,t)]:e9(i,"image")?[h("span",[`\u25a3 ${i.text||t.picture}`],{class:"dt-picture"})]:e9(i,"codespan")?[h("code",[i.text])]:e9(i,"escape")?[i.text]:e9(i,"text")?[...e2(i.raw).split(/(@(?:\+?\d[\d-]{6,}|\u6240\u6709\u4eba))/).map((e,t)=>t%2==1?h("span",[e],{class:"dt-mention"}):e)]:[i.raw]);continue}n.push(h("span",e1(e.slice(r+1,a),t),{class:"dt-color",style:`--dt-color: ${s}`})),r=a}return n}e0.options=e0.setOptions=function(e){return eV.setOptions(e),e0.defaults=eV.defaults,b=e0.defaults,e0},e0.getDefaults=x,e0.defaults=b,e0.use=function(...e){return eV.use(...e),e0.defaults=eV.defaults,b=e0.defaults,e0},e0.walkTokens=function(e,t){return eV.walkTokens(e,t)},e0.parseInline=eV.parseInline,e0.Parser=eJ,e0.parser=eJ.parse,e0.Renderer=eG,e0.TextRenderer=eU,e0.Lexer=eX,e0.lexer=eX.lex,e0.Tokenizer=eF,e0.Hooks=eK,e0.parse=e0,e0.options,e0.setOptions,e0.walkTokens,e0.parseInline,eJ.parse,eX.lex;let e3=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["nbsp","\u00a0"]]);function e2(e){return e.replace(/&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]+);/gi,e=>{let t=e.slice(1,-1).toLowerCase();if(!t.startsWith("#"))return e3.get(t)??e;let n=Number(t.replace("#x","0x").replace("#",""));return n>0&&n<=1114111?String.fromCodePoint(n):e})}function e9(e,t){return e.type===t}let e6={group:{en:"Widgets team","zh-CN":"Widgets \u9879\u76ee\u7ec4"},robot:{en:"CI robot","zh-CN":"CI \u673a\u5668\u4eba"},now:{en:"now","zh-CN":"\u521a\u521a"},picture:{en:"picture","zh-CN":"\u56fe\u7247"}};function e4({text:e,url:t},n){return h("a",[h("span",[e]),e5()],{class:0===n?"dt-feed dt-feed-first":"dt-feed",...u(t)})}function e5(){return h("span",["\u25a3"],{class:"dt-thumb","aria-hidden":"true"})}function e7(e,t){return h("div",t,{class:e})}function e8(e,t){return h("span",t,{class:e})}let te=`
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
`,tt=a.shared[87],tn=a.shared[86],tr={error:{name:{en:"error","zh-CN":"\u9519\u8bef"},color:31},warning:{name:{en:"warning","zh-CN":"\u8b66\u544a"},color:33},notice:{name:{en:"note","zh-CN":"\u63d0\u793a"},color:36}};async function ti(e,{settings:t,io:n}){let{language:a,knownSecrets:c}=t,p=tt(ta(e,a),e.mentions.mobiles),h=await (0,r.mkdtemp)((0,s.join)((0,i.tmpdir)(),"dingtalk-notify-")),u=(0,s.join)(h,"preview.html");await (0,r.writeFile)(u,await o(p,c),{mode:384}),!function(e,t,{terminal:n,language:r}){let{name:i,color:s}=tr[e],a=n.hasColors?`\x1b[${String(s)}m${i[r]}\x1b[0m`:i[r];n.err(`${a}${"en"===r?": ":"\uff1a"}${tn(t[r])}
`)}("notice",await tc(u,n.env)?{en:`The preview is open: ${u}`,"zh-CN":`\u5df2\u6253\u5f00\u9884\u89c8\uff1a${u}`}:{en:`No browser was found. Open the preview yourself: ${u}`,"zh-CN":`\u672a\u627e\u5230\u6d4f\u89c8\u5668\uff0c\u8bf7\u81ea\u884c\u6253\u5f00\u9884\u89c8\uff1a${u}`},{terminal:n,language:a})}let ts=[{client:"phone",theme:"light"},{client:"phone",theme:"dark"},{client:"desktop",theme:"light"}],tl=`
body { margin: 0; padding: 24px; background: #fff; font-family: system-ui, sans-serif }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; justify-content: center }
.dt-phone { width: 376px; margin: 0 }
.dt-desktop { width: 640px; max-width: 100% }
`;function ta(e,t){let n=ts.map(n=>(function(e,{client:t,theme:n,language:r}){let i=c(e6,r),s={"aria-hidden":"true"},a=[h("strong",[i.group]),e8("dt-time",[i.now])],o=e8("dt-notification-text",[e8("dt-notification-head",a),e8("dt-line",[function({type:e,title:t,text:n}){return"text"===e?n.split(`
`)[0]??"":t}(e)])]),p=e7("dt-bubble",[...function({type:e,title:t,text:n,links:r},i,s){if("markdown"===e||"action-card"===e)return function e(t,n){return t.flatMap(t=>e9(t,"heading")?[h("p",e1(t.tokens,n),{class:`dt-heading dt-h${String(t.depth)}`})]:e9(t,"paragraph")?[h("p",e1(t.tokens,n))]:e9(t,"blockquote")?[h("blockquote",e(t.tokens,n))]:e9(t,"list")?[function({ordered:t,items:n},r){return h(t?"ol":"ul",n.map(t=>h("li",e(t.tokens,r))))}(t,n)]:e9(t,"text")?void 0===t.tokens?[e2(t.raw.trim())]:e1(t.tokens,n):e9(t,"space")?[]:e9(t,"hr")?[h("hr")]:"desktop"===n.client&&e9(t,"table")?[function({header:e,rows:t},n){let r=(e,t)=>h("tr",e.map(e=>h(t,e1(e.tokens,n))));return h("table",[r(e,"th"),...t.map(e=>r(e,"td"))])}(t,n)]:"desktop"===n.client&&e9(t,"code")?[h("pre",[t.text])]:[h("p",[t.raw.trim()])])}(eX.lex(n,{gfm:!0}),{client:i,picture:s});let a=h("p",[n],{class:"dt-plain"});return"text"===e?[a]:"feed-card"===e?r.map(e4):[h("p",[t],{class:"dt-heading"}),e7("dt-link-row",[a,e5()])]}(e,t,i.picture),...function({type:e,links:t}){if("action-card"!==e)return[];let n=t.map(({text:e})=>e8("dt-button",[e]));return[e7(2===n.length?"dt-buttons dt-row":"dt-buttons",n)]}(e)]);return e7(`dt-device dt-${t} dt-${n}`,[e7("dt-notification",[h("span",["\u9489"],{class:"dt-app",...s}),o]),e7("dt-chat",[e7("dt-chat-title",[i.group]),e7("dt-message",[h("span",["CI"],{class:"dt-avatar",...s}),e7("dt-column",[e7("dt-sender",[i.robot]),p])])])])})(e,{...n,language:t}));return["<!doctype html>",`<html lang="${t}">`,'<meta charset="utf-8">',"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",'<meta name="viewport" content="width=device-width">',g(h("title",[e.title])),`<style>${te}${tl}</style>`,g(h("main",n)),`</html>
`].join(`
`)}let to={darwin:["open"],win32:["explorer.exe"]};async function tc(e,t){let r=t.BROWSER,[i,...s]=r?[r]:to[process.platform]??["xdg-open"];return await new Promise(t=>{let r=(0,n.spawn)(i,[...s,e],{detached:!0,stdio:"ignore"});r.once("error",()=>{t(!1)}),r.once("spawn",()=>{r.unref(),t(!0)})})}module.exports=t})();