@echo off
rem Starts Initium: the window without arguments, the command line with arguments.
rem JAVA_HOME chooses the Java (17 or later), JAVA_OPTS adds options to it.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0.."

if defined JAVA_HOME goto named
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto found
>&2 echo initium: Java 17 or later is needed and none was found; install it or set JAVA_HOME
exit /b 1

:named
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto found
>&2 echo initium: JAVA_HOME is "%JAVA_HOME:"=%", but there is no bin\java.exe in it; correct or unset it
exit /b 1

:found
rem A Java says its version and its modules in the file 'release'; asking the program itself would take as long as starting Initium.
set "VERSION="
set "MODULES="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do (
    if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
    if "%%k"=="MODULES" set "MODULES=%%~l"
)
if not defined VERSION for /f "tokens=2,3" %%k in ('call "%JAVA%" -version 2^>^&1') do if "%%k"=="version" set "VERSION=%%~l"
rem An unknown version may try.
set "MAJOR=17"
for /f "delims=.+-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 goto modern
>&2 echo initium: Java 17 or later is needed, but "%JAVA%" is version %VERSION%; set JAVA_HOME to a newer one
exit /b 1

:modern
rem A Java put together without the vector module still trains, only slower. The tests check every access to a vector, so that here none need be.
set "VECTORS=--add-modules jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0"
set "FOUND="
for %%m in (%MODULES%) do if "%%m"=="jdk.incubator.vector" set "FOUND=yes"
if defined MODULES if not defined FOUND set "VECTORS="

rem Classes parsed beforehand; a Java that cannot use them goes on without a word.
set "ARCHIVE="
if exist "%HOME_DIR%\initium.jsa" set ARCHIVE="-XX:SharedArchiveFile=%HOME_DIR%\initium.jsa" -Xshare:auto -Xlog:cds=off -Xlog:class+path=off

rem The window takes the serial collector, which starts soonest, and a heap that the weights of run after run leave with the youngest, so that it seldom has to be
rem cleared whole, a pause that is felt while a slider moves. Who gives Java options of their own knows better. The command line takes the collector that lays large
rem arrays of weights where lines of the cache start.
set "COLLECTOR=-XX:+UseSerialGC"
if not "%~1"=="" if not "%~1"=="window" set "COLLECTOR=-XX:+UseG1GC -XX:G1HeapRegionSize=1m"
if "%COLLECTOR%"=="-XX:+UseSerialGC" if not defined JAVA_OPTS set "JAVA_OPTS=-Xms768m -Xmn384m -XX:SurvivorRatio=2"

rem The loops that training spends its time in are compiled after a tenth of the usual number of rounds, as until then they are slower by far. In the window all else
rem is compiled to the end after ten times that number, as for its first minute the compiler would keep a processor from the lab: a hundredth of that is a tenth.
set "EARLY=-XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,org.initium.engine.math.Vector*::*,0.1"
set "LATE="
if "%COLLECTOR%"=="-XX:+UseSerialGC" set "EARLY=-XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,org.initium.engine.math.Vector*::*,0.01"
if "%COLLECTOR%"=="-XX:+UseSerialGC" set "LATE=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"

"%JAVA%" %VECTORS% %ARCHIVE% -Djdk.console=java.base %COLLECTOR% %LATE% %EARLY% %JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.initium.Main %*
exit /b %ERRORLEVEL%
